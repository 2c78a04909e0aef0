using Lajur.Engine.Definitions;
using Lajur.Engine.Library;
using Lajur.Engine.Storage;
using Lajur.Registry.Opening;
using Lajur.Registry.Services;
using Lajur.Registry.Services.Texts;
using Lajur.Registry.Tests.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Tests.Services;

/// <summary>Standard and identity page go with the version of a drawing: what a version says when it is published, it says for ever.</summary>
public sealed class ServiceTextTests
{
    public static TheoryData<DatabaseProvider> Both => Databases.Both;

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_published_paper_stays_what_it_was_when_the_standard_is_written_anew(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        await KeepAsync(office);
        var before = await ReadAsync(office, version: 1);

        Assert.Equal(new SaveTextsResult.Saved(2, 2), await SaveAsync(office, With(before, "Paling lama 45 menit."), seen: 0));

        Assert.Equal("Paling lama 45 menit.", TimeOf(await ReadAsync(office, version: 2)));
        Assert.Null((await ReadAsync(office, version: 2)).InForceFrom);
        Assert.Equal(TimeOf(before), TimeOf(await ReadAsync(office, version: 1)));
        Assert.Equal(TimeOf(before), (await ServiceAsync(office)).Standard.Find(StandardPart.Time)!.Text);

        office.Clock.Advance(TimeSpan.FromDays(3));
        await PublishAsync(office);
        await RenameAsync(office, "Kepala Baru");

        var (first, second) = (await ReadAsync(office, version: 1), await ReadAsync(office, version: 2));
        Assert.Equal((TimeOf(before), "Paling lama 45 menit."), (TimeOf(first), TimeOf(second)));
        Assert.Equal((second.InForceFrom, null), (first.InForceUntil, second.InForceUntil));
        Assert.Equal(office.Clock.GetUtcNow(), second.InForceFrom);
        Assert.NotEqual("Kepala Baru", second.Office.Letterhead.Signatory?.Name);
        Assert.Equal("Paling lama 45 menit.", (await ServiceAsync(office)).Standard.Find(StandardPart.Time)!.Text);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task Rolling_a_drawing_back_brings_its_texts_back(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        await KeepAsync(office);
        var before = await ReadAsync(office, version: 1);
        await SaveAsync(office, With(before, "Paling lama 45 menit."), seen: 0);
        await PublishAsync(office);

        await office.WithAsync<DefinitionLibrary, WorkflowDefinition?>(library => library.RevertAsync(SmallProcedure.DefinitionId, 1, CaseOffice.Ct));
        Assert.Equal(TimeOf(before), TimeOf(await ReadAsync(office, version: 3)));
        await PublishAsync(office);

        Assert.Equal(TimeOf(before), (await ServiceAsync(office)).Standard.Find(StandardPart.Time)!.Text);
        Assert.Equal("Paling lama 45 menit.", TimeOf(await ReadAsync(office, version: 2)));
    }

    [Fact]
    public async Task Who_saves_after_somebody_else_is_told_and_overwrites_nothing()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        var before = await ReadAsync(office, version: 1);
        await SaveAsync(office, With(before, "Yang pertama."), seen: 0);

        var late = await SaveAsync(office, With(before, "Yang kedua."), seen: 0);
        var again = await SaveAsync(office, With(before, "Yang pertama."), seen: 0);

        Assert.Equal(new SaveTextsResult.Overtaken("Administrator", office.Clock.GetUtcNow()), late);
        Assert.Equal(new SaveTextsResult.Saved(2, 2), again);
        Assert.Equal("Yang pertama.", TimeOf(await ReadAsync(office, version: 2)));
    }

    [Fact]
    public async Task Nobody_saves_texts_of_another_office()
    {
        await using var office = await OpenAsync(DatabaseProvider.Sqlite);
        var stranger = await office.StrangerAsync();
        var text = With(await ReadAsync(office, version: 1), "Dari luar.");

        Assert.Equal(new SaveTextsResult.NotFound(), await SaveAsync(office, text, seen: 0, stranger.OfficeId));
        Assert.Equal(0, await office.ReadAsync(db => db.Set<SavedText>().CountAsync(CaseOffice.Ct)));
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_was_published_before_texts_were_kept_is_kept_at_the_next_start_and_once(DatabaseProvider provider)
    {
        await using var office = await OpenAsync(provider);
        Assert.Equal(0, await CountAsync(office));

        await KeepAsync(office);
        await KeepAsync(office);

        Assert.Equal(1, await CountAsync(office));
        await RenameAsync(office, "Kepala Baru");
        Assert.NotEqual("Kepala Baru", (await ReadAsync(office, version: 1)).Office.Letterhead.Signatory?.Name);
    }

    /// <summary>The small procedure, published three weeks ago as a library does it.</summary>
    private static async Task<CaseOffice> OpenAsync(DatabaseProvider provider)
    {
        var office = await CaseOffice.OpenAsync(provider);
        var drawing = new WorkflowDefinition(SmallProcedure.Json()) { PublishedAt = office.Clock.GetUtcNow().AddDays(-21) };
        await office.WithAsync<IServiceProvider, bool>(async services =>
        {
            var store = services.GetRequiredService<IWorkflowStore>();
            return await services.GetRequiredService<IStepTransaction>().ExecuteAsync(
                async ct =>
                {
                    await store.SaveDefinitionAsync(drawing, ct);
                    return true;
                },
                CaseOffice.Ct);
        });
        return office;
    }

    private static ServiceText With(VersionText text, string time) => new()
    {
        Standard = text.Service.Standard with
        {
            Components = [.. text.Service.Standard.Components.Select(one => one.Part == StandardPart.Time ? one with { Text = time } : one)],
        },
        SopPage = text.Service.SopPage,
    };

    private static string? TimeOf(VersionText text) => text.Service.Standard.Find(StandardPart.Time)!.Text;

    private static Task<SaveTextsResult> SaveAsync(CaseOffice office, ServiceText text, int seen, Guid? officeId = null) =>
        office.WithAsync<SaveTextsHandler, SaveTextsResult>(handler => handler.HandleAsync(
            new()
            {
                DefinitionId = SmallProcedure.DefinitionId,
                OfficeId = officeId ?? office.Service.OfficeId,
                Text = text,
                BaseNumber = seen,
                By = new(Id: null, "Administrator"),
            },
            CaseOffice.Ct));

    private static async Task<VersionText> ReadAsync(CaseOffice office, int version)
    {
        var drawing = await office.WithAsync<IWorkflowStore, WorkflowDefinition?>(store =>
            store.FindDefinitionAsync(SmallProcedure.DefinitionId, VersionOptions.Of(version), CaseOffice.Ct));
        var service = await ServiceAsync(office);
        return await office.WithAsync<VersionTexts, VersionText>(texts => texts.ReadAsync(drawing!, service, CaseOffice.Ct));
    }

    private static Task<Service> ServiceAsync(CaseOffice office) => office.ReadAsync(db =>
        db.Set<Service>().AsNoTracking().SingleAsync(service => service.Id == office.Service.Id, CaseOffice.Ct));

    private static async Task PublishAsync(CaseOffice office) => Assert.IsType<PublishOutcome.Published>(
        await office.WithAsync<DefinitionLibrary, PublishOutcome>(library => library.PublishAsync(SmallProcedure.DefinitionId, CaseOffice.Ct)));

    private static Task<bool> KeepAsync(CaseOffice office) => office.WithAsync<PublishedTexts, bool>(async texts =>
    {
        await texts.KeepAllAsync(CaseOffice.Ct);
        return true;
    });

    private static Task<int> CountAsync(CaseOffice office) =>
        office.ReadAsync(db => db.Set<PublishedText>().CountAsync(text => text.ServiceId == office.Service.Id, CaseOffice.Ct));

    private static Task<int> RenameAsync(CaseOffice office, string name) => office.ReadAsync(async db =>
    {
        var one = await db.Set<Registry.Offices.Office>().SingleAsync(o => o.Id == office.Service.OfficeId, CaseOffice.Ct);
        one.Letterhead = one.Letterhead with { Signatory = new("Kepala Dinas", name) };
        return await db.SaveChangesAsync(CaseOffice.Ct);
    });
}
