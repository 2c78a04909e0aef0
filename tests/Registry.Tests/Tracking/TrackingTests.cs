using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Opening;
using Lajur.Registry.Sop;
using Lajur.Registry.Tests.Cases;
using Lajur.Registry.Tracking;

namespace Lajur.Registry.Tests.Tracking;

public sealed class TrackingTests
{
    private static readonly TrackingSecret Secrets = new(new LajurSecret(CaseOffice.Secret));

    [Fact]
    public void A_secret_is_sixteen_letters_in_groups_of_four_and_always_the_same()
    {
        var id = Guid.Parse("0192f4a0-0000-7000-8000-000000000001");

        var secret = Secrets.For(id);

        Assert.Matches("^[A-Z2-9]{4}(-[A-Z2-9]{4}){3}$", secret);
        Assert.Equal(secret, new TrackingSecret(new LajurSecret(CaseOffice.Secret)).For(id));
        Assert.NotEqual(secret, Secrets.For(Guid.Parse("0192f4a0-0000-7000-8000-000000000002")));
        Assert.NotEqual(secret, new TrackingSecret(new LajurSecret(new string('x', 32))).For(id));
    }

    [Theory]
    [InlineData(true, "as given")]
    [InlineData(true, "small letters and blanks")]
    [InlineData(false, "one letter short")]
    [InlineData(false, "another letter")]
    [InlineData(false, "")]
    public void A_secret_matches_however_it_is_typed_but_only_whole(bool matches, string how)
    {
        var id = Guid.Parse("0192f4a0-0000-7000-8000-000000000001");
        var secret = Secrets.For(id);
        var typed = how switch
        {
            "as given" => secret,
            "small letters and blanks" => $" {secret.Replace("-", " ", StringComparison.Ordinal)} ".ToLowerInvariant(),
            "one letter short" => secret[..^1],
            "another letter" => secret[..^1] + (secret[^1] == 'A' ? 'B' : 'A'),
            _ => how,
        };

        Assert.Equal(matches, Secrets.Matches(id, typed));
    }

    [Fact]
    public void A_short_secret_of_the_installation_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LajurSecret("too-short"));

    [Theory, MemberData(nameof(Databases.Both), MemberType = typeof(Databases))]
    public async Task A_case_opens_with_its_own_number_and_secret_and_with_nothing_else(DatabaseProvider provider)
    {
        await using var office = await CaseOffice.OpenAsync(provider);
        var (mine, other) = (await office.SubmitAsync(), await office.SubmitAsync());

        Task<TrackedCase?> Track(string number, string secret) =>
            office.WithAsync<TrackCase, TrackedCase?>(track => track.FindAsync(number, secret, CaseOffice.Ct));

        Assert.NotNull(await Track($" {mine.Number.ToLowerInvariant()} ", mine.Secret));
        Assert.Null(await Track(mine.Number, other.Secret));
        Assert.Null(await Track(mine.Number, ""));
        Assert.Null(await Track("INF-2026-999999", mine.Secret));
    }

    [Fact]
    public async Task The_applicant_sees_lanes_and_steps_but_no_officer()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await office.ClaimAsync((await office.OpenItemAsync(receipt.Number)).Id, "dafduk");

        var tracked = await office.TrackAsync(receipt);

        Assert.Equal("Bidang Pendaftaran Penduduk sedang mengerjakan permohonan Anda.", tracked.StateSentence);
        Assert.Equal(
            [
                ("1", SopStepState.Done), ("2", SopStepState.Done), ("3", SopStepState.Current), ("4", SopStepState.Coming),
            ],
            tracked.Steps.Rows.Select(row => (row.Number!, row.State)));
        Assert.All(tracked.Steps.Rows, row => Assert.Null(row.OfficerName));
        Assert.DoesNotContain(tracked.History, entry => entry.Kind == CaseEventKind.Claimed);
        Assert.Equal(
            [
                "Permohonan Anda kami terima.",
                "Permohonan Anda dicatat dalam buku Rekap Informasi dengan nomor 001/2026.",
                "Permohonan Anda sampai di Petugas Layanan Informasi dan Pengaduan: Memilah permohonan.",
                "Petugas Layanan Informasi dan Pengaduan menyelesaikan: Memilah permohonan.",
                "Permohonan Anda sampai di Bidang Pendaftaran Penduduk: Menyiapkan jawaban.",
            ],
            tracked.History.Select(entry => entry.Sentence));
    }

    [Fact]
    public async Task An_answered_case_shows_its_answer_and_skips_nothing_it_did()
    {
        await using var office = await CaseOffice.OpenAsync(DatabaseProvider.Sqlite);
        var receipt = await office.SubmitAsync();
        await office.DoAsync(receipt.Number, "petugas", SmallProcedure.Forward);
        await office.DoAsync(receipt.Number, "dafduk", SmallProcedure.Answered);
        await office.DoAsync(receipt.Number, "kabid", SmallProcedure.Signed);

        var tracked = await office.TrackAsync(receipt);

        Assert.Equal((CaseStatus.Closed, "Syaratnya KK.", "Dijawab"), (tracked.Status, tracked.Answer, tracked.Result));
        Assert.Equal("Permohonan Anda selesai: Dijawab.", tracked.StateSentence);
        Assert.Equal(ClockTone.Finished, tracked.Clock!.Tone);
        Assert.All(tracked.Steps.Rows, row => Assert.Equal(SopStepState.Done, row.State));
    }
}
