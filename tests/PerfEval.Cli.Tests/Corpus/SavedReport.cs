using PerfEval.Core.Analysis;
using PerfEval.Core.Documents;
using PerfEval.Readers;
using PerfEval.Tests.Programs;

namespace PerfEval.Cli.Tests.Corpus;

/// <summary>A report of the corpus saved in another way: printed as PDF, or printed and scanned.</summary>
public static class SavedReport
{
    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> PrintedReports = new(() =>
        ExpectedReport.Names.Zip(OfficePdf.Of([.. ExpectedReport.Names.Select(n => File.ReadAllBytes(Path.Combine(ExpectedReport.Folder, n + ".docx")))])).ToDictionary(p => p.First, p => p.Second));

    private static readonly Dictionary<string, ReportFacts> Known = [];

    /// <param name="kind">txt, docx, pdf or scan</param>
    public static ReportFacts Facts(string name, string kind)
    {
        lock (Known)
        {
            if (Known.TryGetValue(name + kind, out var facts)) return facts;
            var document = new DocumentReaders().Read(Content(name, kind));
            return Known[name + kind] = ReportFacts.Of(new AnalysisPipeline().Analyze(document, name, ""));
        }
    }

    /// <summary>False while there is no reader for files saved so, or what it needs isn't installed.</summary>
    public static bool Reads(string kind)
    {
        try
        {
            return Facts(ExpectedReport.Names[0], kind).Count > 0;
        }
        catch (UnreadableDocumentException)
        {
            return false;
        }
    }

    private static byte[] Content(string name, string kind) => kind switch
    {
        "pdf" => PrintedReports.Value[name],
        "scan" => PicturePdf.Of(PagePictures.Of(PrintedReports.Value[name], "-jpeg", 200)),
        _ => File.ReadAllBytes(Path.Combine(ExpectedReport.Folder, name + "." + kind)),
    };
}
