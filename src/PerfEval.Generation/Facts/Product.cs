namespace PerfEval.Generation.Facts;

/// <summary>An amount that is a quantity times a unit price (乘积): 36人 × 800元.</summary>
public sealed record Product(string Name, int Quantity, string Measure, decimal Price, string PriceUnit)
{
    public decimal Yuan => Quantity * Price;
}
