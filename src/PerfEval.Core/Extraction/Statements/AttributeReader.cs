using PerfEval.Core.Reports.Statements;

namespace PerfEval.Core.Extraction.Statements;

/// <summary>Reads the attributes (属性) that a clause tells.</summary>
internal static class AttributeReader
{
    public static IEnumerable<AttributeTold> Read(ClauseText clause, Thing subject) => [];
}
