using PerfEval.Tests.Programs;

namespace PerfEval.Web.Tests.PageView;

/// <summary>Reports that have pages of their own.</summary>
internal static class PageFiles
{
    private static readonly Lazy<byte[]> PrintedReport = new(() => OfficePdf.Of([File.ReadAllBytes(Corpus("p10-funing.docx"))])[0]);

    /// <summary>A report of the corpus with planted faults, printed by LibreOffice: four pages.</summary>
    public static byte[] Printed => PrintedReport.Value;

    /// <summary>A small one of one page, whose funds don't add up.</summary>
    public static byte[] Report(string project) => TinyPdf.Of(
        [$"2020年度{project}绩效自评报告", "一、项目基本情况", "预算500万元，支出437.70万元，预算执行率92.08%。"],
        [["名目", "全年预算数（万元）", "全年执行数（万元）"], ["渠道衬砌", "300.00", "300.00"], ["机耕路", "127.70", "127.70"], ["合计", "437.70", "427.70"]]);

    private static string Corpus(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (Path.Combine(folder.FullName, "corpus", "written", name) is var path && File.Exists(path)) return path;
        throw new FileNotFoundException(name);
    }
}
