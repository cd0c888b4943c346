using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Facts;

/// <summary>The documents that a report cites: call for self-evaluation, allocation of the money, the unit's own rules.</summary>
internal static class DocumentInvention
{
    public static List<IssuedDocument> Of(Place place, string unit, ProjectKind kind, int year, Dice dice)
    {
        var county = place.County[..1];
        var finance = place.Province + (place.Province.EndsWith('市') ? "财政局" : "财政厅");
        var notice = dice.Of(Phrasebook.Of("评价通知")).Replace("〈年〉", $"{year}", StringComparison.Ordinal);
        return
        [
            new(place.County + "财政局" + notice, county + "财绩", year + 1, dice.Between(1, 40)),
            new(finance + dice.Of(Phrasebook.Of("下达通知")), place.IssuerCharacter + "财" + dice.Of("农", "建", "社", "教", "资环", "预", "企"), year, dice.Between(1, 180)),
            new(unit + dice.Of(Phrasebook.Of("管理办法")), county + kind["简称"][0] + "发", year - dice.Between(0, 3), dice.Between(2, 90)),
            year >= 2019 ? new("项目支出绩效评价管理办法", "财预", 2020, 10) : new("财政支出绩效评价管理暂行办法", "财预", 2011, 285),
        ];
    }
}
