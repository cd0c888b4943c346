using PerfEval.Web.Tables;

namespace PerfEval.Web.Api.Resources;

/// <summary>A column of a table (列), and how its values are meant.</summary>
public sealed record ColumnResource(string Name, ColumnKind Kind, string? Hint);
