using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A leap day and other ways of writing dates exist.</summary>
internal sealed class LeapDay : ITrap
{
    public string Name => "闰日";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        var told = dice.Between(0, 2) switch
        {
            0 => Telling.Of("上一轮设备检修于").Day(new DateOnly(year / 4 * 4, 2, 29)).Say("完成。"),
            1 => Telling.Of("调度会于").Add(new Piece($"{year}.4.14", new DateMark($"{year}-04-14"))).Say("召开。"),
            _ => Telling.Of("调研时间为").Add(new Piece($"{year}-05-01", new DateMark($"{year}-05-01"))).Say("。"),
        };
        return Spot.Add(draft, dice, told.Done(Passage.Other), Topics.Management, Topics.Overview) ? new SetTrap(Name, [new(["PE502"], "", "日期存在")]) : null;
    }
}
