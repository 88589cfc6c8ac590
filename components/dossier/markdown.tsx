import type { Nodes, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ComponentChildren } from 'preact';

const isSafe = (url: string): boolean => /^(?:https?:\/\/|mailto:)/i.test(url);

const all = (nodes: readonly RootContent[]): ComponentChildren => nodes.map((node, index) => <Shown key={index} node={node} />);

/** One piece of Markdown as an element of ours. What could run or load something is shown as the text that it is. */
function Shown({ node }: { node: Nodes }): ComponentChildren {
  switch (node.type) {
    case 'root':
      return all(node.children);
    case 'paragraph':
      return <p>{all(node.children)}</p>;
    case 'heading':
      // Headings of the page itself stay those of the page.
      return (
        <p>
          <strong>{all(node.children)}</strong>
        </p>
      );
    case 'text':
    case 'html':
      return node.value;
    case 'emphasis':
      return <em>{all(node.children)}</em>;
    case 'strong':
      return <strong>{all(node.children)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'blockquote':
      return <blockquote>{all(node.children)}</blockquote>;
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{all(node.children)}</ol> : <ul>{all(node.children)}</ul>;
    case 'listItem':
      return <li>{all(node.children)}</li>;
    case 'link':
      return isSafe(node.url) ? (
        <a href={node.url} target="_blank" rel="noreferrer">
          {all(node.children)}
        </a>
      ) : (
        all(node.children)
      );
    case 'image':
      // A picture would be fetched from elsewhere.
      return isSafe(node.url) ? (
        <a href={node.url} target="_blank" rel="noreferrer">
          {node.alt || node.url}
        </a>
      ) : (
        (node.alt ?? '')
      );
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    default:
      return 'children' in node ? all(node.children) : null;
  }
}

/** Markdown that the reader wrote, or that came in with a file: drawn as elements of ours, never as HTML. */
export const Markdown = ({ text }: { text: string }) => (
  <div class="markdown">
    <Shown node={fromMarkdown(text)} />
  </div>
);

/** More than this never fits on a line. UTF-16 code units. */
const aLine = 300;

/** How Markdown begins, on one line, without its marks. */
export const firstWords = (text: string): string => (text === '' ? '' : wordsOf(fromMarkdown(text.slice(0, aLine))).trim());

const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join(isInLine(node) ? '' : ' ') : 'value' in node ? node.value : ' ';

/** Whether what is in it follows each other without a break. */
const isInLine = ({ type }: Nodes): boolean =>
  type === 'paragraph' || type === 'heading' || type === 'emphasis' || type === 'strong' || type === 'link';
