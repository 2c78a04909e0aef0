using System.Text;
using Lajur.Engine.Journaling;
using Lajur.Engine.Running;
using Lajur.Engine.Tests.Drawings;

namespace Lajur.Engine.Tests.Promises;

public sealed class ARunIsStoredSmall
{
    [Fact]
    public async Task Five_activities_and_a_task_take_less_than_4_KB_with_the_whole_journal()
    {
        await using var bench = new Bench();
        await bench.StartAsync(Drawing.Of(
            [Drawing.Log("Satu"), Drawing.Log("Dua"), Drawing.Task("Tiga"), Drawing.Log("Empat"), Drawing.Log("Lima")],
            "Satu>Dua", "Dua>Tiga", "Tiga>Empat", "Empat>Lima"));
        await bench.ResumeAsync("Tiga", "hasil");

        var instance = await bench.InstanceAsync();
        var pages = await bench.Store.ListJournalAsync(bench.InstanceId, Bench.Token);
        var bytes = Encoding.UTF8.GetByteCount(InstanceStateFormat.Write(instance.State))
            + pages.Sum(x => Encoding.UTF8.GetByteCount(JournalPageFormat.Write(x)));

        Assert.Equal(2, pages.Count);
        Assert.InRange(bytes, 1, 2_000);
    }
}
