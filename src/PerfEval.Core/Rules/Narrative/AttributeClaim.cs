using PerfEval.Core.Documents;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>One telling of an attribute (采购方式, 项目性质) of the whole project or of a named thing.</summary>
internal sealed record AttributeClaim(string Attribute, string Subject, string Value, TextSpan Span, int? Year);
