using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Tests.Plans;

public sealed partial class PostgresQueryPlanTests(PostgresArchive archive) : QueryPlanContract(archive), IClassFixture<PostgresArchive>
{
    private readonly PostgresArchive _archive = archive;

    // Taken for many, they are looked for by reading the whole table while the archive is neither small nor large.
    [Fact]
    public async Task The_planner_knows_how_few_steps_of_a_busy_lane_are_open()
    {
        var office = _archive.Office.Office.Id;
        var (open, plan) = await _archive.AskAsync<RegistryDb, (int, string)>(async db => (
            await db.Database.SqlQuery<int>(
                $"""
                SELECT count(*)::int AS "Value" FROM work_items WHERE office_id = {office} AND lane_key = 'petugas-layanan' AND state IN ('Available', 'Claimed')
                """).SingleAsync(TestContext.Current.CancellationToken),
            string.Join('\n', await db.Database.SqlQuery<string>(
                $"""
                EXPLAIN SELECT * FROM work_items WHERE office_id = {office} AND lane_key = 'petugas-layanan' AND state IN ('Available', 'Claimed')
                """).ToListAsync(TestContext.Current.CancellationToken))));

        var expected = int.Parse(Rows().Match(plan).Groups["rows"].Value, CultureInfo.InvariantCulture);
        Assert.InRange(expected, open / 2, open * 2);
    }

    [GeneratedRegex(@"rows=(?<rows>\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex Rows();
}
