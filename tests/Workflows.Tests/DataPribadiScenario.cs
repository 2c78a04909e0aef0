using System.Data.Common;
using Lajur.Engine.Storage;
using Lajur.Registry.Cases;
using Lajur.Registry.History;
using Lajur.Registry.Intake;
using Lajur.Registry.PersonalData;
using Lajur.Registry.PersonalData.Requests;
using Lajur.Registry.PersonalData.Retention;
using Lajur.Registry.Registers.Books.Lines;
using Lajur.Registry.Surveys.Results;
using Lajur.Testing.Databases;
using Lajur.Testing.Runs;
using Microsoft.EntityFrameworkCore;
using static Lajur.Testing.Runs.OfficeRun;

namespace Lajur.Workflows.Tests;

/// <summary>People's rights over their data (UU 27/2022): they see what is kept, have it put right and erased, and it is not kept for ever.</summary>
public abstract partial class DataPribadiScenario
{
    private const string Head = "camat.kedopok";
    private const string Admin = "admin.kedopok";

    /// <summary>What would tell who it was, as the form, the desks and the book wrote it.</summary>
    private static readonly string[] s_person = ["Aminah", "Siti A.", "siti@example.test", "081234567890", "3574014107900003", "Fotokopi KK-nya buram"];

    protected abstract TestDatabase NewDatabase();

    [Fact]
    public async Task Who_asks_for_it_is_erased_from_every_table_and_the_case_still_counts()
    {
        await using var run = await OpenRunAsync();
        var receipt = await RecordedAsync(run);
        Assert.NotEmpty(await FindAsync(run, s_person));
        await AskAsync(run, receipt, DataRequestKind.Erasure);
        var request = Assert.Single((await ListAsync(run, Head))!);

        Assert.Equal("answer", Assert.Single(Assert.IsType<DecideDataResult.Invalid>(await DecideAsync(run, request, Head, grants: false)).Errors).Key);
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, request, Head));
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, request, Head));

        Assert.Empty(await FindAsync(run, s_person));
        var file = (await run.FileAsync(receipt.Number, Head))!;
        Assert.Equal((CaseEraser.Gone, CaseStatus.Closed), (file.Applicant.Name, file.Status));
        Assert.Single(file.History, entry => entry.Kind == CaseEventKind.DataErased);
        Assert.Equal(CaseEraser.Gone, (await run.TrackAsync(receipt)).Subject);
        var own = (await OwnAsync(run, receipt))!;
        Assert.Equal((false, "Data diri Anda sudah dihapus."), (own.MayAsk, Assert.Single(own.Requests).Answer));
        var camat = await run.OfficerIdAsync(Head);
        var line = Assert.Single((await run.AskAsync<BookQuery, BookPage?>(books =>
            books.FindAsync(camat, "agenda", new() { Period = new(PeriodKind.Year, 2026, 1) })))!.Rows);
        Assert.Contains(CaseEraser.Gone, line.Cells.Select(BookWords.Of));
        var instance = (await run.CaseAsync(receipt.Number)).InstanceId;
        Assert.Null(await run.AskAsync<IWorkflowStore, object?>(async store => await store.FindInstanceAsync(instance, CancellationToken.None)));
        Assert.Empty(await run.AskAsync<IWorkflowStore, IEnumerable<object>>(async store => await store.ListJournalAsync(instance, CancellationToken.None)));
    }

    [Fact]
    public async Task What_is_wrong_is_put_right_by_the_head_alone_and_the_applicant_reads_it()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(PerekamanSteps.Recording(run));
        Assert.Equal(["kind", "text"], Assert.IsType<AskAboutDataResult.Invalid>(await AskAsync(run, receipt, null, "?")).Errors.Keys.Order(StringComparer.Ordinal));
        Assert.IsType<AskAboutDataResult.NotFound>(await AskAsync(run, receipt with { Secret = "AAAA-AAAA-AAAA-AAAA" }, DataRequestKind.Correction));
        await AskAsync(run, receipt, DataRequestKind.Correction, "Nama saya Siti Aminah binti Umar.");
        Assert.Equal("", Assert.Single(Assert.IsType<AskAboutDataResult.Invalid>(await AskAsync(run, receipt, DataRequestKind.Erasure)).Errors).Key);
        Assert.Contains(receipt.Number, Assert.Single(await run.MessagesAsync(Head)).Text, StringComparison.Ordinal);

        var request = Assert.Single((await ListAsync(run, Head))!);
        Assert.Equal(run.Clock.GetUtcNow() + TimeSpan.FromHours(72), request.Request.DueAt);
        foreach (var other in new[] { "kasi.kedopok", "loket.kedopok", Admin })
        {
            Assert.Null(await ListAsync(run, other));
            Assert.IsType<DecideDataResult.NotFound>(await DecideAsync(run, request, other));
        }

        Assert.Equal(["email", "name", "nik"], Assert.IsType<DecideDataResult.Invalid>(
            await DecideAsync(run, request, Head, person: ("", "bukan surel", "1234"))).Errors.Keys.Order(StringComparer.Ordinal));
        await DecideAsync(run, request, Head, person: ("Siti Aminah binti Umar", "siti@example.test", "3574014107900003"));

        Assert.Equal("Siti Aminah binti Umar", (await run.FileAsync(receipt.Number, Head))!.Applicant.Name);
        var own = (await OwnAsync(run, receipt))!;
        Assert.Equal((true, "Data Anda sudah dibetulkan."), (own.MayAsk, Assert.Single(own.Requests).Answer));
    }

    [Fact]
    public async Task What_is_still_needed_is_not_erased_and_what_is_over_goes_by_itself()
    {
        await using var run = await OpenRunAsync();
        var running = await run.SubmitAsync(PerekamanSteps.Recording(run));
        var ended = await RecordedAsync(run);

        Assert.IsType<SaveRetentionResult.Refused>(await RetainAsync(run, 0));
        Assert.IsType<SaveRetentionResult.Refused>(await RetainAsync(run, 1, Head));
        Assert.IsType<SaveRetentionResult.Saved>(await RetainAsync(run, 1));
        Assert.Equal(0, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
        await run.PassAsync(TimeSpan.FromDays(32));

        Assert.Equal((1, 0), (await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()), await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync())));
        Assert.NotNull((await OwnAsync(run, ended))!.ErasedAt);
        Assert.Null((await OwnAsync(run, running))!.ErasedAt);
        Assert.IsType<AskAboutDataResult.Invalid>(await AskAsync(run, ended, DataRequestKind.Erasure));
    }

    [Fact]
    public async Task An_erasure_that_is_granted_too_early_is_carried_out_when_the_case_has_ended()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(PerekamanSteps.Recording(run));
        await AskAsync(run, receipt, DataRequestKind.Erasure);
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, Assert.Single((await ListAsync(run, Head))!), Head));

        Assert.Equal(0, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
        Assert.Equal("Siti Aminah", (await OwnAsync(run, receipt))!.Applicant.Name);
        Assert.Equal((false, DataRequestState.Granted), ((await OwnAsync(run, receipt))!.MayAsk, Assert.Single((await OwnAsync(run, receipt))!.Requests).State));
        await PerekamanSteps.WholeWayAsync(run, receipt.Number, _ => Task.CompletedTask);

        Assert.Equal(1, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
        Assert.Empty(await FindAsync(run, s_person));
        Assert.Equal(DataRequestState.Done, Assert.Single((await OwnAsync(run, receipt))!.Requests).State);
    }

    [Fact]
    public async Task A_term_that_erases_cases_at_once_is_saved_only_when_their_number_was_read()
    {
        await using var run = await OpenRunAsync();
        await RecordedAsync(run);
        await run.PassAsync(TimeSpan.FromDays(32));

        Assert.IsType<SaveRetentionResult.Saved>(await RetainAsync(run, 2));
        Assert.Equal(1, Assert.IsType<SaveRetentionResult.Erases>(await RetainAsync(run, 1)).Cases);
        Assert.Equal(0, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
        Assert.IsType<SaveRetentionResult.Saved>(await RetainAsync(run, 1, accepted: 1));
        Assert.Equal(1, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));
    }

    [Fact]
    public async Task What_was_asked_before_the_data_went_is_answered_by_it_and_nothing_comes_back()
    {
        await using var run = await OpenRunAsync();
        var receipt = await RecordedAsync(run);
        await AskAsync(run, receipt, DataRequestKind.Correction, "Nama saya Siti Aminah binti Umar.");
        var request = Assert.Single((await ListAsync(run, Head))!);
        await RetainAsync(run, 1);
        await run.PassAsync(TimeSpan.FromDays(32));
        Assert.Equal(1, await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync()));

        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, request, Head, person: ("Siti Aminah binti Umar", "siti@example.test", "3574014107900003")));
        Assert.IsType<AddNoteResult.Invalid>(await NoteAsync(run, receipt, "Siti Aminah datang lagi."));

        Assert.Empty(await FindAsync(run, s_person));
        Assert.Equal(DataRequestState.Done, Assert.Single((await OwnAsync(run, receipt))!.Requests).State);
    }

    [Fact]
    public async Task Who_was_rung_up_is_not_named_any_more_in_what_happened()
    {
        await using var run = await OpenRunAsync();
        var receipt = await RecordedAsync(run, ContactMedium.Telephone);
        Assert.Contains(await FindAsync(run, ["Siti A."]), place => place.StartsWith("case_events", StringComparison.Ordinal));
        await AskAsync(run, receipt, DataRequestKind.Erasure);
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, Assert.Single((await ListAsync(run, Head))!), Head));
        await run.PassAsync(TimeSpan.FromDays(40));
        await run.AskAsync<RetentionKeeper, int>(keeper => keeper.RunOnceAsync());

        Assert.Empty(await FindAsync(run, s_person));
    }

    [Fact]
    public async Task An_answer_that_leaves_no_room_for_why_it_must_wait_is_refused_with_its_bound()
    {
        await using var run = await OpenRunAsync();
        var receipt = await run.SubmitAsync(PerekamanSteps.Recording(run));
        await AskAsync(run, receipt, DataRequestKind.Erasure);
        var request = Assert.Single((await ListAsync(run, Head))!);

        var refused = Assert.IsType<DecideDataResult.Invalid>(await DecideAsync(run, request, Head, answer: new string('a', 950)));
        Assert.StartsWith("Paling banyak 9", Assert.Single(refused.Errors).Value, StringComparison.Ordinal);
        Assert.IsType<DecideDataResult.Done>(await DecideAsync(run, request, Head, answer: new string('a', 800)));
    }

    private static async Task<CaseReceipt> RecordedAsync(OfficeRun run, ContactMedium medium = ContactMedium.Email)
    {
        var command = PerekamanSteps.Recording(run);
        var receipt = await run.SubmitAsync(command with { Applicant = command.Applicant with { Medium = medium } });
        await NoteAsync(run, receipt, "Fotokopi KK-nya buram.");
        await PerekamanSteps.WholeWayAsync(run, receipt.Number, _ => Task.CompletedTask);
        Assert.Equal(CaseStatus.Closed, (await run.CaseAsync(receipt.Number)).Status);
        return receipt;
    }

    private static Task<AskAboutDataResult> AskAsync(OfficeRun run, CaseReceipt receipt, DataRequestKind? kind, string text = "Saya tidak memerlukannya lagi.") =>
        run.AskAsync<AskAboutDataHandler, AskAboutDataResult>(ask => ask.HandleAsync(
            new() { Number = receipt.Number, Secret = receipt.Secret, Kind = kind, Text = text, OperationId = $"{receipt.Number}-{kind}" }));

    private static async Task<AddNoteResult> NoteAsync(OfficeRun run, CaseReceipt receipt, string text)
    {
        var loket = await run.OfficerIdAsync("loket.kedopok");
        return await run.AskAsync<AddNoteHandler, AddNoteResult>(notes => notes.HandleAsync(
            new() { CaseNumber = receipt.Number, OfficerId = loket, Text = text, OperationId = $"{receipt.Number}-{text.Length}" }));
    }

    private static async Task<DecideDataResult> DecideAsync(
        OfficeRun run, DataRequestView request, string officer, bool grants = true, (string Name, string Email, string Nik) person = default, string answer = "",
        string phone = "")
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<DecideDataRequestHandler, DecideDataResult>(decide => decide.HandleAsync(new()
        {
            RequestId = request.Request.Id,
            OfficerId = id,
            Grants = grants,
            Answer = answer,
            Name = person.Name ?? "",
            Email = person.Email ?? "",
            Phone = phone,
            Nik = person.Nik ?? "",
        }));
    }

    private static async Task<SaveRetentionResult> RetainAsync(OfficeRun run, int? months, string officer = Admin, int accepted = 0)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<SaveRetentionHandler, SaveRetentionResult>(save =>
            save.HandleAsync(new() { AdministratorId = id, ServiceId = run.Service.Id, Months = months, Accepted = accepted }));
    }

    private static async Task<IReadOnlyList<DataRequestView>?> ListAsync(OfficeRun run, string officer)
    {
        var id = await run.OfficerIdAsync(officer);
        return await run.AskAsync<DataRequestQuery, IReadOnlyList<DataRequestView>?>(requests => requests.ListAsync(id));
    }

    private static Task<OwnData?> OwnAsync(OfficeRun run, CaseReceipt receipt) =>
        run.AskAsync<OwnDataQuery, OwnData?>(data => data.FindAsync(receipt.Number, receipt.Secret));

    /// <summary>Where these words stand: every text of every table, as the database itself has it.</summary>
    private static Task<List<string>> FindAsync(OfficeRun run, string[] words) => run.ReadAsync(async db =>
    {
        List<string> found = [];
        await db.Database.OpenConnectionAsync();
        var tables = db.Model.GetEntityTypes().Select(type => type.GetTableName()).OfType<string>().Distinct(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // The names come from the model.
            command.CommandText = $"SELECT * FROM {table}";
#pragma warning restore CA2100
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                found.AddRange(Enumerable.Range(0, rows.FieldCount).Where(column => words.Any(word => Text(rows, column).Contains(word, StringComparison.Ordinal)))
                    .Select(column => $"{table}.{rows.GetName(column)}: {Text(rows, column)}"));
            }
        }

        return found;
    });

    private static string Text(DbDataReader rows, int column) => rows.GetValue(column) is string text ? text : "";

    private Task<OfficeRun> OpenRunAsync() => OpenAsync(NewDatabase(), service: "kedopok/perekaman-ktp-el");
}
