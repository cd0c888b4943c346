using System.Text.RegularExpressions;

namespace PerfEval.Readers.PlainText;

/// <summary>The words by which the lines of a portal page are known. Lines come without blanks where nothing else is said.</summary>
internal static partial class ChromeWords
{
    private const int LongestLine = 160;

    public static string Squeeze(string line) => line.Length > LongestLine * 4 ? line : Blanks().Replace(line, "");

    /// <summary>A chapter's head or a sentence: the body of the report has begun.</summary>
    public static bool IsBody(string words) =>
        IsChapter(words) || words.Length >= 30 && words.Contains('。', StringComparison.Ordinal) && !Label().IsMatch(words) || words.Length > LongestLine;

    public static bool IsChapter(string words) => Chapter().IsMatch(words);

    /// <summary>当前位置：首页 > 政务公开 > 财政信息</summary>
    public static bool IsLocation(string words) => words.Length <= LongestLine && Location().IsMatch(words);

    /// <summary>索引号：11430600/2021-01 主题分类：财政, also as the cells of a row</summary>
    public static bool IsLabelled(string line, string words) =>
        words.Length <= LongestLine && (Label().IsMatch(words) || IsLocation(words) || WeakLabel().IsMatch(words) && LabelWithin().IsMatch(words) || Pieces().Split(line).Any(p => LabelAlone().IsMatch(Blanks().Replace(p, ""))));

    public static bool IsBareLabel(string words) => LabelAlone().IsMatch(words);

    public static bool IsWeakLabel(string words) => words.Length <= LongestLine && WeakLabel().IsMatch(words);

    public static bool IsTitle(string words) => words.EndsWith("报告", StringComparison.Ordinal) || words.EndsWith("自评表", StringComparison.Ordinal);

    /// <summary>【字体：大 中 小】【打印】, 附件：自评表.docx, 首页 | 政务公开 | 互动交流</summary>
    public static bool IsTool(string line, string words)
    {
        if (words.Length > LongestLine) return false;
        if (Tools().IsMatch(words) || Download().IsMatch(words)) return true;
        var pieces = Separators().Split(line).Select(p => Blanks().Replace(p, "")).Where(p => p.Length > 0).ToList();
        var known = pieces.Count(p => Navigation().IsMatch(p));
        return pieces.Count > 0 && known * 3 >= pieces.Count * 2;
    }

    /// <summary>上一篇：…, 相关链接, 版权所有：… : what follows is the foot of the portal.</summary>
    public static bool EndsArticle(string words) => words.Length <= LongestLine && End().IsMatch(words);

    [GeneratedRegex(@"[\s\u200B\uFEFF]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s{2,}|[\t|｜│]", RegexOptions.NonBacktracking)]
    private static partial Regex Pieces();

    [GeneratedRegex(@"[\s|｜│/·•>＞»]+", RegexOptions.NonBacktracking)]
    private static partial Regex Separators();

    // 一、项目概况   （一）立项背景   第一部分
    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节部])", RegexOptions.NonBacktracking)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)?的?位置(?:[:：是]|$)|^当前(?:位置|栏目)|^(?:网站|本站)?首页[>＞»›→/\\]", RegexOptions.NonBacktracking)]
    private static partial Regex Location();

    private const string Labels = "信息索引号|索引号|索取号|主题分类|组配分类|体裁分类|分类号|发布机构|发文机关|发文机构|发布机关|发布单位|公开主体|公开责任部门|责任部门|发布日期|发布时间|生成日期|生成时间|公开日期|公开时间|成文日期|成文时间|发文日期|印发日期|发文字号|文件编号|生效日期|废止日期|有效性|浏览次数|浏览量|访问次数|访问量|点击次数|点击量|点击数|点击率|阅读次数|阅读量|阅读数|字体大小|字体|字号|文字大小|信息来源|文章来源|稿件来源|来源网站|责任编辑|公开方式|公开范围|公开时限|公开类别|公开属性|信息分类|信息类别|所属栏目|主题词|内容概述|信息名称|服务对象分类";

    [GeneratedRegex(@"^[【\[（(|│*★·]*(?:" + Labels + @")[】\]]?[:：]", RegexOptions.NonBacktracking)]
    private static partial Regex Label();

    // 时间：2021-08-03 来源：县财政局 浏览次数：12
    [GeneratedRegex("(?:" + Labels + ")[:：]", RegexOptions.NonBacktracking)]
    private static partial Regex LabelWithin();

    [GeneratedRegex(@"^[【\[（(]?(?:" + Labels + @")[】\]）)]?[:：]?$", RegexOptions.NonBacktracking)]
    private static partial Regex LabelAlone();

    [GeneratedRegex(@"^[【\[（(|│]*(?:名称|标题|来源|作者|编辑|审核|校对|责编|文号|关键词|时间|日期|分类|稿源|发布人|发布者|录入|阅读|次数|状态|类别|摘要)[】\]]?[:：]|^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex WeakLabel();

    [GeneratedRegex(@"^(?:[【\[（(|｜│/:：,，、]*(?:字体大小|字体|字号|文字大小|默认|超大|大|中|小|打印本页|打印页面|打印此页|打印|关闭窗口|关闭本页|关闭页面|关闭|加入收藏|收藏本站|收藏|分享到|分享|微信好友|微信|新浪微博|腾讯微博|微博|QQ空间|QQ好友|QQ|朋友圈|我要纠错|纠错|返回顶部|返回列表|返回首页|返回上页|返回|TOP|扫一扫在手机(?:打开|浏览)(?:当前|此)?页面?|扫一扫(?:手机)?(?:打开|浏览|查看|分享)?(?:当前|此|本)?页面?|保存(?:本页)?|复制链接|语音(?:播报|朗读)|A[+-]|T[+-])[】\]）)|｜│/:：,，、]*)+$", RegexOptions.NonBacktracking)]
    private static partial Regex Tools();

    // 附件：1.项目支出绩效自评表.docx（35KB）下载
    [GeneratedRegex(@"^(?:相关)?附件(?:下载|列表)[:：]?$|^.{0,100}\.(?:docx?|wps|pdf|xlsx?|et|zip|rar)(?:[（(\[]?[\d.]+[KMkm][Bb]?[)）\]]?)?(?:点击)?(?:下载(?:次数[:：]?\d*)?|查看|预览)?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Download();

    [GeneratedRegex(@"^(?:网站|本站|返回)?首页$|^(?:政府|政务)?信息公开(?:目录|指南|制度|年报|平台|专栏)?$|^政务(?:公开|服务|动态|要闻|互动|新媒体)$|^(?:法定)?主动公开(?:内容)?$|^依申请公开$|^(?:办事|在线|便民|公共)服务$|^(?:互动|政民)(?:交流|互动)$|^公众参与$|^新闻(?:中心|动态|资讯)$|^(?:要闻|工作|部门|基层|乡镇|本地|时政)(?:动态|要闻)$|^(?:通知|公示)公告$|^专题(?:专栏|报道)?$|^(?:政府)?数据(?:开放|发布)?$|^机构(?:职能|概况|设置|简介)$|^领导(?:之窗|信息|介绍)$|^(?:走进|魅力|认识|印象)\p{Lo}{1,4}$|^\p{Lo}?[省市县区]情概况$|^政策(?:法规|文件|解读)$|^财政(?:信息|资金|预决算)$|^预决算公开$|^预算/?决算$|^营商环境$|^登录$|^注册$|^(?:站内|高级)?搜索$|^请输入(?:关键字|关键词|搜索内容).{0,4}$|^(?:English|EN)$|^[繁简]体(?:版|中文)?$|^(?:手机|移动|电脑|无障碍|适老)版?$|^无障碍(?:浏览|阅读|模式)?$|^(?:长者|关怀)(?:模式|版|专区)$|^RSS(?:订阅)?$|^(?:微信|政务微博|微博)公?众?号?$|^智能(?:问答|机器人|客服)$|^设为首页$|^加入收藏$|^网站地图$|^联系我们$|^关于我们$", RegexOptions.NonBacktracking)]
    private static partial Regex Navigation();

    [GeneratedRegex(@"^[【\[]?(?:上|下|前|后)一[篇条页则][】\]]?[:：]?|^相关(?:文档|链接|信息|新闻|阅读|稿件|文件|解读|报道|文章|内容|推荐)[:：]?$|^(?:推荐阅读|热点推荐|友情链接|猜你喜欢)|^扫一扫|^分享到|版权所有|ICP备|公网安备|^网站标识码|^网站地图|^Copyright|^©|^(?:主办|承办|协办)(?:单位)?[:：]|^技术支持[:：]|^(?:本站|网站)(?:已)?支持IPv6|^建议(?:您)?使用.{0,20}浏览器", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex End();
}
