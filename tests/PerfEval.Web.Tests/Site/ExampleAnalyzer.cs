using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Ingestion.Analyzing;

namespace PerfEval.Web.Tests.Site;

/// <summary>Analyses every text as the example report, so that the pages are tested apart from the rules.</summary>
internal sealed class ExampleAnalyzer : IDocumentAnalyzer
{
    public const string Damage = "文件已损坏，无法读取";

    public DocumentAnalysis Analyze(Stream content, string file, string sha256)
    {
        using var reader = new StreamReader(content, Encoding.UTF8);
        var text = reader.ReadToEnd();
        if (text.StartsWith('坏')) throw new UnreadableDocumentException(Damage);
        var document = ExampleReport.Document(text);
        return new DocumentAnalysis(ExampleReport.Analysis(document, file, sha256), document);
    }
}
