using PerfEval.Generation.Drafts;
using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE112 大写金额: the amount in capital numerals is not the one in figures.</summary>
internal sealed class WrongCapital : IPlantedFault
{
    private static readonly string[] Deals = ["监理服务合同价", "设备采购合同金额", "设计服务费合同金额", "物资采购成交金额", "检测服务中标金额", "造价咨询合同价"];

    public string Rule => "PE112";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        if (draft.Once(Said.ContractCapital) is { Printed: not null, Value: > 0 } piece)
        {
            piece.Restate(Slip.Of(piece.Value!.Value, dice));
            return Expected.Of(Rule, [piece.Text], "PE401");
        }
        var yuan = dice.Between(21, 985) * 1000m;
        var capital = CapitalMoney.Of(Slip.Of(yuan, dice) is var slipped && slipped % 1 == 0 ? slipped : yuan + 10_000);
        var wrong = slipped % 1 == 0 ? slipped : yuan + 10_000;
        var told = Telling.Of(dice.Of(Deals) + "为");
        told = dice.Chance(50) ? told.Wan(yuan / 10_000, "contract") : told.Yuan(yuan, "contract", true);
        told = told.Say(dice.Of("（大写：", "（人民币", "（大写：人民币")).Money(capital, wrong, "contract").Say("）。");
        return Spot.Add(draft, dice, told.Done(), Topics.Funds, Topics.Management) ? Expected.Of(Rule, [capital]) : null;
    }
}
