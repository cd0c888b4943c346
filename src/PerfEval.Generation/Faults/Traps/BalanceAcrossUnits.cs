using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A balance of a contract told in 万元 after a payment in 元: 47.68万元 − 365,864.9元 = 110,935.1元.</summary>
internal sealed class BalanceAcrossUnits : ITrap
{
    public string Name => "跨单位结余";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var wan = dice.Between(2100, 9800) / 100m;
        var paid = (wan * 10_000 * dice.Between(70, 95) / 100) - (dice.Between(1, 9) / 10m);
        var left = (wan * 10_000) - paid;
        var item = dice.Of("云主机租赁", "机房改造", "网络安全服务", "平台升级");
        var told = Telling.Of($"{item}原合同金额").Wan(wan, "contract").Say("，签订补充协议后合同金额为").Yuan(paid, "contract").Say("，该子项目结余").Yuan(left, "balance").Say("。");
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Funds) ? new SetTrap(Name, [new(["PE103", "PE104", "PE105", "PE401"], Telling.Text(left) + "元", "万元与元混用，差额相符")]) : null;
    }
}
