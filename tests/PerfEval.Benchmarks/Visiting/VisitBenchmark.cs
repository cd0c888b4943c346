using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace PerfEval.Benchmarks.Visiting;

/// <summary>How long the pages and the interface of a running instance take to answer while many people use it at once.</summary>
internal sealed partial class VisitBenchmark(Uri url, int users, int seconds, int reports, TextWriter output)
{
    private readonly VisitedAddresses addresses = new(reports);
    private readonly ConcurrentDictionary<string, ConcurrentBag<double>> answers = new();
    private readonly ConcurrentBag<string> refused = [];

    /// <summary>With an account that sees all (its password changed already) and a token of its own for the interface.</summary>
    public async Task<int> RunAsync(string name, string password, string token)
    {
        using var page = await SignedInAsync(name, password);
        using var program = new HttpClient { BaseAddress = url };
        program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var all = await VisitedAddresses.AllAsync(program);
        foreach (var address in all) await VisitAsync(page, program, address, new Random(1)); // what is compiled at the first visit
        answers.Clear();
        var end = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(1, users).Select(async user =>
        {
            for (var random = new Random(user); end.Elapsed.TotalSeconds < seconds;) await VisitAsync(page, program, all[random.Next(all.Count)], random);
        }));
        await TellAsync();
        return refused.IsEmpty ? 0 : 1;
    }

    private async Task<HttpClient> SignedInAsync(string name, string password)
    {
        var visitor = new HttpClient { BaseAddress = url };
        var token = FormToken().Match(await visitor.GetStringAsync("/sign-in")).Groups["token"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Name"] = name, ["Password"] = password, ["__RequestVerificationToken"] = token });
        using var answer = await visitor.PostAsync("/sign-in", form);
        return answer.RequestMessage!.RequestUri!.AbsolutePath is "/sign-in" or "/password" ? throw new InvalidOperationException("not signed in, or the password is to be changed first") : visitor;
    }

    private async Task VisitAsync(HttpClient page, HttpClient program, string address, Random random)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await (address.StartsWith("/api/", StringComparison.Ordinal) ? program : page).GetAsync(addresses.Any(address, random));
        await answer.Content.ReadAsByteArrayAsync();
        answers.GetOrAdd(address, _ => []).Add(watch.Elapsed.TotalMilliseconds);
        if (!answer.IsSuccessStatusCode) refused.Add($"{address}: {(int)answer.StatusCode}");
    }

    private async Task TellAsync()
    {
        foreach (var (address, times) in answers.OrderByDescending(a => Share(a.Value, 0.95)))
            await output.WriteLineAsync(FormattableString.Invariant($"p95 {Share(times, 0.95),7:0} ms  p50 {Share(times, 0.5),7:0}  {times.Count,5} ×  {(VisitedAddresses.Dashboards.Contains(address) ? "dashboard " : "")}{Uri.UnescapeDataString(address)}"));
        var every = answers.Values.SelectMany(t => t).ToList();
        await output.WriteLineAsync(FormattableString.Invariant($"{users} users, {every.Count} answers in {seconds} s: p50 {Share(every, 0.5):0} ms, p95 {Share(every, 0.95):0} ms"));
        foreach (var group in refused.GroupBy(r => r)) await output.WriteLineAsync($"refused {group.Count()} × {group.Key}");
    }

    private static double Share(IEnumerable<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count() - 1)));

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]* value="(?<token>[^"]+)""")]
    private static partial Regex FormToken();
}
