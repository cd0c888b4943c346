using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Several ways of procurement, each of another thing.</summary>
internal sealed class SeveralMethods : ITrap
{
    public string Name => "多种采购方式";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("项目物资采购分别采用公开招标、竞争性磋商、询价等方式。"),
            1 => Telling.Of("其中标识标牌制作采用询价方式采购，第三方检测服务采用竞争性谈判方式确定。"),
            _ => Telling.Of("限额以下的零星采购按照单位内部采购管理办法实行询价，限额以上的须公开招标。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management) ? new SetTrap(Name, [new(["PE406"], "", "不同事项的采购方式")]) : null;
    }
}
