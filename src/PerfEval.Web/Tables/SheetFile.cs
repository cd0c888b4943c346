using Microsoft.AspNetCore.Mvc;

namespace PerfEval.Web.Tables;

/// <summary>A table to take away (导出): csv or xlsx, with what was asked beside it.</summary>
public static class SheetFile
{
    public static IReadOnlyList<string> Formats { get; } = ["csv", "xlsx"];

    /// <summary>Not found for another format.</summary>
    public static IActionResult Answer(Sheet sheet, string? format, string asked, TimeProvider time)
    {
        if (format is null || !Formats.Contains(format)) return new NotFoundResult();
        var (bytes, type, name) = Content(sheet, format, asked, time);
        return new FileContentResult(bytes, type) { FileDownloadName = name };
    }

    /// <summary>In one of the <see cref="Formats"/>.</summary>
    public static (byte[] Bytes, string Type, string Name) Content(Sheet sheet, string format, string asked, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(time);
        return format == "csv" ? (CsvSheet.Write(sheet), "text/csv; charset=utf-8", $"{sheet.Name}.csv") : (XlsxSheet.Write(sheet, About(sheet, asked, time)), XlsxSheet.Type, $"{sheet.Name}.xlsx");
    }

    private static string[] About(Sheet sheet, string asked, TimeProvider time) =>
        [sheet.Name, $"范围：{asked}", $"导出时间：{time.GetLocalNow():yyyy-MM-dd HH:mm}", .. sheet.Columns.Where(c => c.Hint is not null).Select(c => $"{c.Name}：{c.Hint}")];
}
