/**
 * The terms of the Web Annotation vocabulary that our files use, as http://www.w3.org/ns/anno.jsonld maps them
 * (https://www.w3.org/TR/annotation-vocab/, appendix A): a test resolves no address.
 */
const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const dc = 'http://purl.org/dc/terms/';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const id = (iri: string) => ({ '@id': iri, '@type': '@id' });
const vocab = (iri: string) => ({ '@id': iri, '@type': '@vocab' });

export const annoContext = {
  '@context': {
    id: { '@id': '@id', '@type': '@id' },
    type: { '@id': '@type', '@type': '@vocab' },
    Annotation: `${oa}Annotation`,
    SpecificResource: `${oa}SpecificResource`,
    TextualBody: `${oa}TextualBody`,
    TextQuoteSelector: `${oa}TextQuoteSelector`,
    TextPositionSelector: `${oa}TextPositionSelector`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    bookmarking: `${oa}bookmarking`,
    commenting: `${oa}commenting`,
    identifying: `${oa}identifying`,
    linking: `${oa}linking`,
    tagging: `${oa}tagging`,
    body: id(`${oa}hasBody`),
    target: id(`${oa}hasTarget`),
    source: id(`${oa}hasSource`),
    selector: id(`${oa}hasSelector`),
    motivation: vocab(`${oa}motivatedBy`),
    purpose: vocab(`${oa}hasPurpose`),
    exact: `${oa}exact`,
    prefix: `${oa}prefix`,
    suffix: `${oa}suffix`,
    start: { '@id': `${oa}start`, '@type': `${xsd}nonNegativeInteger` },
    end: { '@id': `${oa}end`, '@type': `${xsd}nonNegativeInteger` },
    created: { '@id': `${dc}created`, '@type': `${xsd}dateTime` },
    modified: { '@id': `${dc}modified`, '@type': `${xsd}dateTime` },
    format: 'http://purl.org/dc/elements/1.1/format',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    first: id(`${as}first`),
    items: { '@id': `${as}items`, '@type': '@id', '@container': '@list' },
    startIndex: { '@id': `${as}startIndex`, '@type': `${xsd}nonNegativeInteger` },
    total: { '@id': `${as}totalItems`, '@type': `${xsd}nonNegativeInteger` },
  },
};
