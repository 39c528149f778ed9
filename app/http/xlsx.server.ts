const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** An Excel file to download; it is never kept, because what it shows may change. */
export function xlsxResponse(bytes: Uint8Array<ArrayBuffer>, name: string): Response {
  return new Response(bytes.buffer, {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${name}.xlsx"`,
      "Cache-Control": "no-store",
    },
  });
}
