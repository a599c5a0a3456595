declare const pako: {
  /** A zlib stream (RFC 1950). */
  deflate(data: Uint8Array): Uint8Array;
};

export default pako;
