namespace PerfEval.Storage.Tests.Likeness;

/// <summary>Narratives made of the phrases that officials use, and copies of them as a hurried clerk makes them. The same seed gives the same words.</summary>
internal sealed class WrittenNarratives(int seed)
{
    private static readonly string[] Openings = "本年度|项目实施过程中|按照年初计划|在上级部门指导下|通过实地查看|从总体上看|据统计|经过努力|截至年末|对照绩效目标|结合工作实际|为确保实效".Split('|');
    private static readonly string[] Subjects =
        ("各乡镇和村组|项目领导小组|受益农户|施工单位|财务人员|业务科室|监理单位|验收专家|种养大户|镇村干部|建设单位|基层卫生院|中小学校|困难群众|管护人员|技术服务队|合作社社员|护林员|图书管理员|社区网格员").Split('|');
    private static readonly string[] Deeds =
        ("完成了渠道清淤和护坡衬砌|组织开展多轮技术培训|对资金使用情况逐笔核对|新建蓄水池并安装滴灌设备|更换老旧路灯和线缆|发放补助并张榜公示|采购教学仪器和图书|修复水毁路段和涵洞|改造厕所和污水管网|建立台账并定期回访|配备救护车和检验设备|补植苗木和设置围栏|开展送戏下乡活动|排查隐患并督促整改|聘请第三方机构进行检测|"
        + "开发信息系统并接入平台|清运垃圾和疏浚河道|举办招聘会促成就业|整治撂荒地扩种粮油|为老人提供助餐服务").Split('|');
    private static readonly string[] Effects =
        ("群众出行条件明显改善|灌溉用水得到保障|产量比上年有所增加|办事时间大为缩短|环境面貌焕然一新|参训人员普遍反映良好|设备运转正常|就诊人次逐月上升|学生家长给予好评|违规行为得到纠正|产业带动作用初步显现|防洪能力得到提升|村集体收入稳步增长|投诉数量持续下降|档案资料较为齐全|森林火情零发生|外出务工人员陆续返乡|"
        + "公共文化生活更加丰富|土壤肥力逐步恢复|夜间照明覆盖主要路口").Split('|');

    private readonly Random random = new(seed);

    public string[] Write() => [.. Enumerable.Range(0, random.Next(22, 45)).Select(_ => Sentence())];

    /// <summary>The same report of another county: a share of the sentences told otherwise, others dropped or added, the order changed, other figures.</summary>
    public string[] Copy(string[] sentences, double edited)
    {
        var copy = sentences.Select(s => random.NextDouble() >= edited ? s : random.Next(3) == 0 ? "" : Sentence()).Where(s => s.Length > 0).ToList();
        for (var swaps = 0; swaps < 3; swaps++)
        {
            var (one, other) = (random.Next(copy.Count), random.Next(copy.Count));
            (copy[one], copy[other]) = (copy[other], copy[one]);
        }
        return [.. copy.Select(s => string.Concat(s.Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c)))];
    }

    private string Sentence() =>
        $"{Pick(Openings)}，{Pick(Subjects)}{Pick(Deeds)}{random.Next(2, 900)}处，{Pick(Subjects)}{Pick(Deeds)}，{Pick(Effects)}。";

    private string Pick(string[] words) => words[random.Next(words.Length)];
}
