using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Arithmetic;

/// <summary>The last printed place (末位) of the numbers of a relation.</summary>
public static class PrintedPlace
{
    /// <summary>
    /// One unit in the coarser place of the stated number and its rounded operands; 0 when every number is exact and nothing was
    /// rounded, so that 35 + 20 + 15 = 71 stays an error. A ceiling compares two numbers alone, so either may be the coarser.
    /// </summary>
    public static decimal Coarser(RelationKind kind, Quantity stated, IReadOnlyList<Operand> operands)
    {
        var allExact = stated.IsExact && operands.All(o => o.Value.IsExact);
        if (kind == RelationKind.Ceiling)
        {
            var paid = operands[0].Value;
            return allExact && paid.Step == stated.Step ? 0 : Math.Max(paid.Step, stated.Step);
        }
        if (RelationFormula.IsRate(kind)) return stated.IsExact ? 0 : stated.Step;
        if (allExact) return operands.Any(o => o.Value.Step < stated.Step) ? stated.Step : 0;
        if (kind == RelationKind.Product) return stated.Step;
        return operands.Where(o => !o.Value.IsExact).Select(o => o.Value.Step).Append(stated.Step).Max();
    }

    /// <summary>How many decimals a number shows in a unit: 12.60万元 has two.</summary>
    public static int Decimals(decimal step, decimal unit)
    {
        var places = 0;
        for (var place = unit; place > step && places < 8; places++) place /= 10;
        return places;
    }
}
