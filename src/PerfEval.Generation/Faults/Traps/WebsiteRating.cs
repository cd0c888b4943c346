using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>A rating by somebody else beside the self score: 网站考评62分.</summary>
internal sealed class WebsiteRating : ITrap
{
    public string Name => "别处的评分";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        if (draft.Body(Topics.Management) is not [.., var last]) return null;
        var points = dice.Between(55, 89);
        last.Sentences.Add(draft.Voice.Speak(dice.Of(
            $"在全市政府网站考评中，{{局}}得{points}分。", $"经上级业务部门年终考核，{{局}}档案管理得分{points}分。", $"第三方暗访测评首轮仅得{points}分，整改后复查合格。")));
        return new SetTrap(Name, [new(["PE211", "PE203", "PE205"], $"{points}分", "别处的评分，不是自评得分")]);
    }
}
