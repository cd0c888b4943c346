using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Two go-live dates of two platforms: no contradiction.</summary>
internal sealed class TwoLaunches : ITrap
{
    public string Name => "两个平台上线";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        var told = dice.Between(0, 1) switch
        {
            0 => Telling.Of("老平台于").Month(year, 1).Say("正式上线运行，").Month(year, 5).Say("停止使用；新平台于").Month(year, 10).Say("正式上线运行。"),
            _ => Telling.Of("监测平台于").Month(year, 4).Say("上线，服务平台于").Month(year, 9).Say("上线，两个平台分别由不同科室管理。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Results) ? new SetTrap(Name, [new(["PE501", "PE403", "PE406"], "上线", "两个平台各有上线时间")]) : null;
    }
}
