using PerfEval.Core.Documents;

namespace PerfEval.Core.Reports.Statements;

/// <summary>属性: one attribute (采购方式, 承建单位, 地点, 期限, 批次) of a thing as told.</summary>
/// <param name="Of">The thing it is told of; empty for the project.</param>
/// <param name="Value">The value as it is compared: a class, a name, a number of months.</param>
public sealed record AttributeTold(string Name, string Of, string Value, TextSpan Span);
