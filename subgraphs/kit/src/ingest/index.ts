export { filesOf, fingerprintOf } from './arrival.js';
export type { Arrival } from './arrival.js';
export type { Encoding } from './decode/text.js';
export { LeftOut, Refused, edition, fileNamed, idInColumn } from './edition.js';
export type { Edition, EditionFile, Mapped, RawRow, RowOutcome, RowPlace } from './edition.js';
export { NotModified } from './fetch/http/download.js';
export { fetchFile } from './fetch/http/fetch-file.js';
export type { FetchOptions, FetchRequest, FetchedFile } from './fetch/http/fetch-file.js';
export type { AllowedHost } from './fetch/http/host-guard.js';
export {
  SourceAnsweredHtml,
  SourceHostRefused,
  SourceHttpError,
  SourceNotKept,
  SourcePagesInconsistent,
  SourceTooSlow,
  SourceTruncated,
  SourceUnreachable,
} from './fetch/http/http.errors.js';
export type { Timing } from './fetch/http/timing.js';
export { localFile } from './fetch/local-file.js';
export { mirroredEditions } from './fetch/mirror.js';
export type { MirroredEdition } from './fetch/mirror.js';
export type { Network } from './fetch/network.js';
export { foundEditions, storeOf } from './fetch/origin.js';
export type { MirrorOrigin, NetworkOrigin, Origin } from './fetch/origin.js';
export { hostsOf, publishedEditions } from './fetch/published.js';
export { FileStore } from './fetch/store/file-store.js';
export type { StoreUse } from './fetch/store/file-store.js';
export { Unchanged } from './found-edition.js';
export type { FoundEdition, KnownArrival, KnownFile } from './found-edition.js';
export {
  ArchiveNameRefused,
  ColumnsMissing,
  FileTooLarge,
  FormatChanged,
  UnreadableFile,
} from './ingest.errors.js';
export { readJsonAnswer } from './paged/answer.js';
export { readOpendatasoftExport, readOpendatasoftRecords } from './paged/opendatasoft.js';
export type { PagedApi } from './paged/paged-api.type.js';
export { readTabularApi } from './paged/tabular-api.js';
export { checkColumns, readCsv } from './readers/csv.js';
export type { CsvForm } from './readers/csv.js';
export { readJsonLines } from './readers/json-lines.js';
export { readGeoJson, readJson } from './readers/json.js';
export { readTar } from './readers/tar.js';
export type { ArchiveMember } from './readers/tar.js';
export { readXlsx } from './readers/xlsx.js';
export type { XlsxForm } from './readers/xlsx.js';
export { childNamed, childrenNamed, parseXml, readXml } from './readers/xml.js';
export type { XmlElement } from './readers/xml.js';
export { readYaml } from './readers/yaml.js';
export type { YamlText } from './readers/yaml.js';
export { inZip, readZip } from './readers/zip.js';
export type { SourceFile, SourceFiles, Validator } from './source-file.js';
