using System.Text.RegularExpressions;

namespace PerfEval.Core.Reports;

/// <summary>
/// Whether the words before an amount speak of the project's money as a whole (全年实际支出, 截至年底本项目累计使用资金): nothing is left once
/// the morphemes of time, project, money and its movements are taken away. A name (工程监理费, 城关镇) is of a part.
/// </summary>
public static partial class WholeLabel
{
    /// <summary>True when the label names no part. The project's own name is no part either.</summary>
    public static bool Is(string label, string? project = null)
    {
        ArgumentNullException.ThrowIfNull(label);
        var words = Trimming().Replace(label, "");
        if (project is { Length: > 3 }) words = WithoutName(words, project);
        return words.Length <= 40 && !words.Contains("工程款", StringComparison.Ordinal) && Morphemes().IsMatch(words);
    }

    // 营养改善资金 of 农村义务教育学生营养改善计划项目: the name may be told in short.
    private static string WithoutName(string words, string project)
    {
        for (var length = Math.Min(words.Length, project.Length); length >= 4; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                if (project.Contains(words.Substring(start, length), StringComparison.Ordinal)) return words.Remove(start, length);
            }
        }
        return words;
    }

    [GeneratedRegex(@"[\s：:，,、（()）“”""]")]
    private static partial Regex Trimming();

    // Written as morphemes, not as phrases: 截至年底 + 本项目 + 累计 + 完成 + 支出 + 资金.
    [GeneratedRegex("^(?:综上|综合来看|总体|其中|经统计|据统计|截[至止]|目前|现|到|至|于|在|从|自|期间|以来|(?:19|20)\\d{2}年?|[1-9一二三四]{1,2}季度|1?\\d月|[123]?\\d日|年度?|年[初末底终内中]|[月期][末底]|底|全年|本年|当年|今年|该|本|此|上述|以上|所有|各项|各类|全部|整个|[我本](?:局|单位|部门|县|市|区|院|校|中心|委|办|镇|乡|街道)|单位|项目|工程|子项|实施期?|建设期?|执行期?|内|后|专项|财政|部门|县本级|本级|一般公共|政府性基金|公共|转移支付|补助|资金|经费|费用|款项|款|投资|投入|指标|支出|决算|结算|支付|付|使用|用|执行|列支|开支|花费|花|拨付|发放|兑付|兑现|到位|到账|到|收到|收|下达|拨入|拨款|拨|安排|预算|计划|批复|批准|核定|核准|申请|年初|调整|最终|总|累计|共|共计|合计|总计|总额|总量|总体|规模|额度|金额|数额|数|额|实际|已经|已|均|都|足额|及时|完成|发生|结余|结转|结存|剩余|余额|余|沉淀|节余|节约|尚|仍|还|有|剩|未|为|是|达到|达|计|约|了|的|由|按|共有|账面|账上|账户|专户|[县市区]财政|国库|收支|下年|下一年|至|使用|和|情况|方面|一次性|占|率|进度|比例|比|综合|整体|平均|落实|实现|仅|只|高|了)*$", RegexOptions.NonBacktracking)]
    private static partial Regex Morphemes();
}
