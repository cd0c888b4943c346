namespace PerfEval.Generation.Facts;

/// <summary>A source of funds (资金来源) with its columns in yuan.</summary>
/// <param name="Name">中央资金, 省级资金; in the national form 当年财政拨款, 上年结转资金, 其他资金.</param>
public sealed record FundSource(string Name, decimal Initial, decimal Annual, decimal Received, decimal Executed)
{
    public decimal Balance => Received - Executed;
}
