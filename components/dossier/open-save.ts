import { useState } from 'preact/hooks';

/** The save whose detail is open, and how often it was asked for by name. */
export interface OpenSave {
  id: string;
  asked: number;
}

/** Which save is open, and what opens and closes it: to come upon a row is not to ask for it. */
export function useOpenSave() {
  const [open, setOpen] = useState<OpenSave>();
  return {
    open,
    activate: (id: string) => setOpen({ id, asked: 0 }),
    askFor: (id: string) => setOpen({ id, asked: (open?.asked ?? 0) + 1 }),
    close: () => setOpen(undefined),
  };
}
