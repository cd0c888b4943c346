using PerfEval.Core.Documents;

namespace PerfEval.Cli.Publishing;

/// <summary>A file as it was read (读取结果): its document, or the reason why there is none.</summary>
internal sealed record ReadFile(string Name, SourceDocument? Document, string Reason);
