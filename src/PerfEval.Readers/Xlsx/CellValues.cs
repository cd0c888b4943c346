using System.Globalization;
using PerfEval.Readers.Xlsx.Formats;

namespace PerfEval.Readers.Xlsx;

/// <summary>Turns what a cell keeps into the words that it shows.</summary>
internal sealed class CellValues(IReadOnlyList<string> strings, bool since1904)
{
    /// <param name="type">The t of the cell: s, str, inlineStr, b, e, d, n.</param>
    public string Shown(string? type, string stored, NumberFormat format) => type switch
    {
        "s" => int.TryParse(stored, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var at) && at >= 0 && at < strings.Count
            ? format.ShowText(strings[at]) : "",
        // WPS keeps a picture in a cell as =DISPIMG("ID_…",1) and shows the picture.
        "str" when stored.StartsWith("=DISPIMG(", StringComparison.Ordinal) => "",
        "str" or "inlineStr" => format.ShowText(type == "str" ? SheetXml.Unescaped(stored) : stored),
        "b" => stored.Trim() is "1" or "true" ? "TRUE" : "FALSE",
        "e" => stored,
        "d" => Date(stored, format),
        _ => format.ShowNumber(stored.Trim(), since1904),
    };

    // 2020-08-05T00:00:00, as strict workbooks may keep dates
    private string Date(string stored, NumberFormat format)
    {
        if (!DateTime.TryParse(stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return stored;
        var first = since1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, 30);
        var serial = (decimal)(date - first).Ticks / TimeSpan.TicksPerDay;
        return format.IsDate && serial >= 61 ? format.ShowNumber(serial.ToString(CultureInfo.InvariantCulture), since1904) : date.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
    }
}
