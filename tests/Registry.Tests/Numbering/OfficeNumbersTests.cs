using Lajur.Registry.Numbering;
using Lajur.Registry.Opening;
using Lajur.Registry.Tests.Cases;

namespace Lajur.Registry.Tests.Numbering;

/// <summary>What is promised of every series of an office, on both databases.</summary>
public sealed class OfficeNumbersTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Many_at_once_get_every_number_once_and_what_rolls_back_is_given_again(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        var given = await Task.WhenAll(Enumerable.Range(0, 15).Select(index => Task.Run(() => TakeAsync(office, commit: index % 3 != 0), Ct)));

        Assert.Equal(Enumerable.Range(1, 10), given.OfType<int>().Order());
        Assert.Equal(11, await TakeAsync(office, commit: true));
    }

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task Series_of_other_kinds_periods_and_offices_do_not_meet_and_a_bound_is_kept(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);

        Assert.Equal(1, await TakeAsync(office, commit: true));
        Assert.Equal(1, await TakeAsync(office, commit: true, kind: "buku/lain"));
        Assert.Equal(1, await TakeAsync(office, commit: true, period: OfficeNumbers.DayOf(new(2026, 11, 23)), most: 2));
        Assert.Equal(2, await TakeAsync(office, commit: true, period: 20261123, most: 2));
        Assert.Null(await TakeAsync(office, commit: true, period: 20261123, most: 2));
        Assert.Equal(2, await TakeAsync(office, commit: true));
    }

    [Fact]
    public async Task A_number_is_taken_inside_a_transaction_only()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);

        await Assert.ThrowsAsync<InvalidOperationException>(() => office.ReadAsync(db =>
            new OfficeNumbers(db).NextAsync(office.Service.OfficeId, "buku/agenda", 2026, Ct)));
    }

    /// <summary>The number that was kept; null when the series is used up or the transaction did not commit.</summary>
    private static Task<int?> TakeAsync(
        CaseOffice office, bool commit, string kind = "buku/agenda", int period = 2026, int most = int.MaxValue) => office.ReadAsync<int?>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Ct);
            var number = await new OfficeNumbers(db).NextAsync(office.Service.OfficeId, kind, period, most, Ct);
            if (!commit)
            {
                await transaction.RollbackAsync(Ct);
                return null;
            }

            await transaction.CommitAsync(Ct);
            return number;
        });
}
