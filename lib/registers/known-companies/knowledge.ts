/** Universities that win tenders; a page names them mostly for something else. General knowledge: names only. */
export const knowledge = `
safe | Universiteit van Amsterdam | UvA
safe | Vrije Universiteit Amsterdam | Stichting VU; Stichting Vrije Universiteit; Vrije Universiteit
safe | Universiteit Utrecht | Utrecht University
safe | Universiteit Leiden | Leiden University
safe | Rijksuniversiteit Groningen | University of Groningen
safe | Radboud Universiteit | Stichting Radboud Universiteit Nijmegen; Radboud
safe | Erasmus Universiteit Rotterdam | Erasmus Universiteit Rotterdam (EUR) - ESHPM; Erasmus Universiteit
safe | Universiteit Twente | University of Twente
safe | Technische Universiteit Eindhoven | TU Eindhoven; TU/e
safe | Technische Universiteit Delft | TU Delft
safe | Maastricht University | Universiteit Maastricht
safe | Tilburg University | Stichting Katholieke Universiteit Brabant; Universiteit van Tilburg
safe | Wageningen University & Research | Wageningen University; WUR
`;
