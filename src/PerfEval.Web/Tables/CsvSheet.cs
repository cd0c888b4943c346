using System.Globalization;
using CsvHelper;

namespace PerfEval.Web.Tables;

/// <summary>A table as CSV: UTF-8 with a mark at its start, for Excel would take it for GBK without.</summary>
public static class CsvSheet
{
    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { WriteByteOrderMark = true, FormatProvider = CultureInfo.InvariantCulture };

    public static byte[] Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, Options, true))
        {
            foreach (var column in sheet.Columns) csv.WriteField(FormulaWords.Safe(column.Name));
            csv.EndRecord();
            foreach (var row in sheet.Rows)
            {
                foreach (var cell in row)
                    if (cell.Number is { } number) csv.WriteField(number, default);
                    else csv.WriteField(FormulaWords.Safe(cell.Value as string ?? ""));
                csv.EndRecord();
            }
        }
        return stream.ToArray();
    }
}
