using Lajur.Activities.Drawing;
using Lajur.Activities.Inbox;
using Lajur.Engine.Catalog;
using Lajur.Registry.Offices;
using Lajur.Testing;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;

namespace Lajur.Activities.Tests.Drawing;

public sealed class DropdownTests
{
    [Fact]
    public async Task A_task_can_be_given_to_every_lane_but_the_applicants() =>
        Assert.Equal(
            ["petugas-layanan", "bidang-dafduk", "bidang-capil", "petugas-verifikasi", "operator-siak", "kepala-dinas"],
            Values(await ListAsync<StaffLaneOptions>("probolinggo")));

    [Fact]
    public async Task A_lane_is_read_by_its_name() =>
        Assert.Contains(new InputOption("Bidang Pencatatan Sipil", "bidang-capil"), await ListAsync<LaneOptions>("probolinggo"));

    [Fact]
    public async Task The_applicants_column_is_among_all_lanes() =>
        Assert.Contains("pemohon", Values(await ListAsync<LaneOptions>("probolinggo")));

    [Fact]
    public async Task Another_office_sees_its_own_lanes() =>
        Assert.DoesNotContain("bidang-capil", Values(await ListAsync<LaneOptions>("kedopok")));

    [Fact]
    public async Task A_form_may_be_left_out() =>
        Assert.Equal(
            ["", .. Forms("probolinggo/informasi").Concat(Forms("probolinggo/ktp-digital")).Concat(Forms("probolinggo/pengaduan")).Concat(Forms("pengaduan")).Distinct().Order(StringComparer.Ordinal)],
            Values(await ListAsync<FormOptions>("probolinggo")));

    [Fact]
    public async Task Nobody_signed_in_sees_nothing_of_any_office()
    {
        Assert.Empty(await ListAsync<LaneOptions>(office: null));
        Assert.Equal([""], Values(await ListAsync<FormOptions>(office: null)));
    }

    [Fact]
    public async Task Channels_are_named_as_the_office_names_them() =>
        Assert.Contains(new InputOption("Datang langsung", "InPerson"), await ListAsync<ChannelOptions>("probolinggo"));

    private static IEnumerable<string> Forms(string service) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Workflows, service, "forms")).Select(file => Path.GetFileNameWithoutExtension(file)!);

    private static IEnumerable<string> Values(IEnumerable<InputOption> options) => options.Select(option => option.Value);

    private static async Task<IReadOnlyList<InputOption>> ListAsync<T>(string? office)
        where T : IInputOptionsProvider
    {
        await using var run = await OfficeRun.OpenAsync(new SqliteDatabase());
        run.WhoAsks.OfficeId = office is null
            ? null
            : (await run.AskAsync<OfficeDirectory, Office?>(offices => offices.FindAsync(office)))!.Id;
        var lane = await run.AskAsync<ActivityCatalog, InputDescriptor>(
            catalog => Task.FromResult(catalog.Find("Lajur.UserTask", 1)!.FindInput(nameof(UserTask.Lane))!));
        return await run.AskAsync<T, IReadOnlyList<InputOption>>(
            options => options.ListAsync(lane, CancellationToken.None).AsTask());
    }
}
