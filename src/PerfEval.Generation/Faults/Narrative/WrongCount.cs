using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Narrative;

/// <summary>PE402 计数不符: a count told is not that of the things listed beside it.</summary>
internal sealed class WrongCount : IPlantedFault
{
    private static readonly string[] Offices = ["办公室", "财务股", "项目股", "法规股", "人事股", "规划股", "监督股", "信息中心"];
    private static readonly string[] Towns = ["东河镇", "南坪镇", "西岭乡", "青山镇", "柳林乡", "石桥镇", "白沙镇", "龙泉乡", "新店镇", "高峰乡"];
    private static readonly string[] Parts = ["土建工程", "设备安装", "管线改造", "绿化恢复", "智能监测", "人员培训", "物资采购"];
    private static readonly string[] Steps = ["一是严把申报关，逐户核实。", "二是严把公示关，接受监督。", "三是严把验收关，不合格不付款。", "四是严把资金关，按进度拨付。"];

    public string Rule => "PE402";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var off = dice.Of(-1, 1);
        string words, quote;
        switch (dice.Between(0, 5))
        {
            case 0:
                var offices = dice.Shuffled(Offices).Take(dice.Between(3, 6)).ToList();
                quote = $"{offices.Count + off}个";
                words = $"项目由{quote}股室共同负责，分别是{string.Join('、', offices)}。";
                break;
            case 1:
                var towns = dice.Shuffled(Towns).Take(dice.Between(3, 6)).ToList();
                quote = $"{towns.Count + off}个乡镇";
                words = $"项目涉及{string.Join('、', towns)}{quote}。";
                break;
            case 2:
                var (a, b) = (dice.Between(4, 30), dice.Between(3, 20));
                // 其中 may name only some of them: too many parts are always wrong.
                quote = $"{a + b - 1}场";
                words = $"全年共举办技术培训{quote}，其中：乡镇集中培训{a}场、入村培训{b}场。";
                break;
            case 3:
                var (c, d) = (dice.Between(4, 30), dice.Between(3, 20));
                quote = $"{c + d + off}个";
                words = $"建成村级服务点{c}个、社区服务点{d}个，共{quote}。";
                break;
            case 4:
                var parts = dice.Shuffled(Parts).Take(dice.Between(3, 5)).ToList();
                quote = Chinese(parts.Count + off);
                words = $"建设内容包括{string.Join('、', parts)}{quote}个部分。";
                quote += "个部分";
                break;
            default:
                var steps = dice.Between(3, 4);
                quote = Chinese(steps == 4 ? 3 : 4) + "项措施";
                words = $"为保证资金安全，采取了以下{quote}：{string.Concat(Steps.Take(steps))}";
                break;
        }
        return Spot.Add(draft, dice, Telling.Of(words).Done(), Topics.Overview, Topics.Management, Topics.Results) ? Expected.Of(Rule, [quote]) : null;
    }

    private static string Chinese(int number) => "零一二三四五六七八九"[number].ToString().Replace('二', '两');
}
