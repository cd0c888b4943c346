using System.CommandLine;
using PerfEval.Core.Documents;
using PerfEval.Evaluation.Gold;
using PerfEval.Language.Dictionary;
using PerfEval.Language.Segmentation;
using PerfEval.Training;
using PerfEval.Training.Sentences;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval train: trains the model of problems and suggestions from tagged text, and writes it with its metrics.</summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var sentences = new Option<DirectoryInfo>("--sentences") { Description = "训练语料所在文件夹", DefaultValueFactory = _ => new DirectoryInfo("corpus/sentences") };
        var reports = new Option<DirectoryInfo[]>("--reports") { Description = "带标注的报告所在文件夹，可给多个", DefaultValueFactory = _ => [new DirectoryInfo("corpus/retold"), new DirectoryInfo("corpus/written"), new DirectoryInfo("corpus/tagged")] };
        var output = new Option<DirectoryInfo>("--out", "-o") { Description = "模型和指标写入的文件夹", DefaultValueFactory = _ => new DirectoryInfo("models/passages") };
        var seed = new Option<int>("--seed") { Description = "交叉验证分组的种子", DefaultValueFactory = _ => 1 };
        var measureOnly = new Option<bool>("--measure") { Description = "只做交叉验证，不写模型" };
        var withReviews = new Option<bool>("--with-reviews") { Description = "加上数据库里评审人员确认、更正过的句子" };
        var command = new Command("train", "训练问题建议分类模型") { sentences, reports, output, seed, measureOnly, withReviews };
        command.SetAction((parsed, cancel) => Guarded.RunAsync(async () =>
        {
            try
            {
                var reviewed = parsed.GetValue(withReviews) ? await ReviewedTags.ReadAsync(Console.Out, cancel) : [];
                var training = new PassageTraining(parsed.GetRequiredValue(sentences).FullName, [.. parsed.GetRequiredValue(reports).Select(r => r.FullName)], parsed.GetValue(seed), new JiebaSegmenter(WordLexicon.Load()), reviewed);
                if (parsed.GetValue(measureOnly)) training.Print(Console.Out);
                else training.Write(parsed.GetRequiredValue(output).FullName, Console.Out);
                return 0;
            }
            catch (Exception e) when (e is TrainingTextException or GoldException or UnreadableDocumentException or IOException or UnauthorizedAccessException)
            {
                Console.Error.WriteLine(e.Message);
                return 2;
            }
        }));
        return command;
    }
}
