using System.CommandLine;
using PerfEval.Generation;

namespace PerfEval.Cli.Commands;

/// <summary>perfeval generate: writes invented reports with what is in them, to measure the program on.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var count = new Option<int>("--count") { Description = "份数", Required = true };
        var seed = new Option<int>("--seed") { Description = "随机种子；种子相同，结果逐字节相同", DefaultValueFactory = _ => 1 };
        var folder = new Option<string>("--out") { Description = "输出文件夹", Required = true };
        var command = new Command("generate", "生成带标准答案的仿真自评报告，用于测量准确率") { count, seed, folder };
        command.SetAction(parsed => Run(parsed.GetValue(count), parsed.GetValue(seed), parsed.GetValue(folder)!));
        return command;
    }

    private static int Run(int count, int seed, string folder)
    {
        if (count < 1)
        {
            Console.Error.WriteLine("--count 应为正整数");
            return ExitCodes.Usage;
        }
        Directory.CreateDirectory(folder);
        var plan = new GenerationPlan { Seed = seed };
        var generator = new ReportGenerator(plan);
        for (var i = 0; i < count; i++) CorpusWriting.Write(generator.Report(i), folder, plan);
        Console.Error.WriteLine($"已生成{count}份报告：{folder}");
        return ExitCodes.Ok;
    }
}
