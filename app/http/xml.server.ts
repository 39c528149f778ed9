/** An XML file to download; it is never kept, because the next one may say something else. */
export function xmlResponse(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "application/xml; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.xml"`,
      "Cache-Control": "no-store",
    },
  });
}
