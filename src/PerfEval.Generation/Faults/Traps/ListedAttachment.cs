using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>The attachment that the text refers to is there.</summary>
internal sealed class ListedAttachment : ITrap
{
    public string Name => "附件齐全";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        if (draft.Paragraphs.Any(p => p.Text.Contains("附件", StringComparison.Ordinal))) return null;
        if (!Spot.Add(draft, dice, Telling.Of("项目验收情况详见附件1。").Done(Passage.Other), Topics.Management, Topics.Results)) return null;
        draft.Blocks.Add(new Paragraph(new Sentence(dice.Of("附件1：项目验收情况表", "附件：1.项目验收情况表"))) { Topic = Topics.Attachments });
        return new SetTrap(Name, [new(["PE509"], "附件1", "附件在文末列出")]);
    }
}
