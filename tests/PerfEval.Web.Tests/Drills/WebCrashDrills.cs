using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PerfEval.Storage;
using PerfEval.Storage.Checking;
using PerfEval.Storage.Cluster;
using PerfEval.Storage.Queries;
using PerfEval.Web.Tests.Site;

namespace PerfEval.Web.Tests.Drills;

/// <summary>kill -9 of the web application in the middle of an upload: the person uploads again, and every file is there once.</summary>
public sealed class WebCrashDrills
{
    private const int Files = 120;

    public static TheoryData<int> Runs => [.. Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("PERFEVAL_DRILLS"), out var runs) ? runs : 1)];

    [Theory]
    [MemberData(nameof(Runs))]
    public async Task The_web_application_is_killed_in_the_middle_of_an_upload(int run)
    {
        var options = new StorageOptions { DataFolder = Path.Combine(Path.GetTempPath(), $"pe-webdrill-{Guid.NewGuid():N}"[..20]) };
        try
        {
            await using var database = await PerfEvalDatabase.OpenAsync(options);
            using (var web = Start(options.DataFolder, out var address))
            {
                using var visitor = await VisitorAsync(address);
                var upload = UploadAsync(visitor);
                await UntilAsync(database, 15 + (7 * run));
                web.Kill();
                await Assert.ThrowsAnyAsync<HttpRequestException>(() => upload);
                await web.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            using (var web = Start(options.DataFolder, out var address))
            {
                using var visitor = await VisitorAsync(address);
                var batch = await UploadAsync(visitor);
                await FinishAsync(database, batch);
                web.Kill();
                await web.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
            var results = await new StoreCheck(database.Source, database.Files).RunAsync(withContent: true, DateTime.MaxValue, TestContext.Current.CancellationToken);
            Assert.Empty(results.SelectMany(r => r.Violations));
            Assert.Equal(Files, await CountAsync(database, "select count(*) from documents where state = 'done'"));
            Assert.Equal(Files, await CountAsync(database, "select count(*) from runs"));
        }
        finally
        {
            await PrivateCluster.At(options).StopAsync();
            Directory.Delete(options.DataFolder, recursive: true);
        }
    }

    private static Process Start(string folder, out Uri address)
    {
        address = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PerfEval.Web.dll"), "--urls", address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment =
            {
                ["PERFEVAL_DATA"] = folder, ["ConnectionStrings__PerfEval"] = "", ["PERFEVAL_ADMIN"] = PerfEvalSite.Administrator, ["PERFEVAL_ADMIN_PASSWORD"] = PerfEvalSite.Password,
                ["PerfEval__Ingestion__CheckinInterval"] = "00:00:01",
            },
        };
        var web = Process.Start(start)!;
        _ = web.StandardOutput.ReadToEndAsync();
        _ = web.StandardError.ReadToEndAsync();
        return web;
    }

    private static async Task<HttpClient> VisitorAsync(Uri address)
    {
        var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = address };
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await visitor.SignInAsync(PerfEvalSite.Administrator, PerfEvalSite.Password);
                return visitor;
            }
            catch (HttpRequestException) when (tries < 600)
            {
                await Task.Delay(100, TestContext.Current.CancellationToken);
            }
        }
    }

    private static async Task<long> UploadAsync(HttpClient visitor)
    {
        using var form = new MultipartFormDataContent { { new StringContent(Visits.Token(await visitor.ReadAsync("/uploads"))), "__RequestVerificationToken" } };
        for (var i = 0; i < Files; i++) form.Add(Visits.FilePart($"第{i:000}份.txt", $"第{i}个项目绩效自评报告\n全年预算{i + 1}万元，执行率9{i % 10}.5%。\n"));
        using var answer = await visitor.PostAsync("/uploads/files", form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return long.Parse(answer.Headers.Location!.OriginalString.Split('=')[1], CultureInfo.InvariantCulture);
    }

    private static async Task UntilAsync(PerfEvalDatabase database, long documents)
    {
        for (var watch = Stopwatch.StartNew(); await CountAsync(database, "select count(*) from documents") < documents;)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1));
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }
    }

    private static async Task FinishAsync(PerfEvalDatabase database, long batch)
    {
        for (var watch = Stopwatch.StartNew(); !(await new BatchQueries(database.Source).FindAsync(batch))!.IsComplete;)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMinutes(2));
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    private static async Task<long> CountAsync(PerfEvalDatabase database, string sql)
    {
        await using var command = database.Source.CreateCommand(sql);
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
