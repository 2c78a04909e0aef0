using Lajur.Engine.Definitions;
using Lajur.Engine.Storage;
using Lajur.Registry.Attachments;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Cases;
using Lajur.Registry.Cases.Numbering;
using Lajur.Registry.Cases.Reading;
using Lajur.Registry.Cases.Running;
using Lajur.Registry.Changes;
using Lajur.Registry.Complaints;
using Lajur.Registry.Forms;
using Lajur.Registry.History;
using Lajur.Registry.Offices;
using Lajur.Registry.Services;
using Lajur.Registry.Sop;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Intake;

/// <summary>Takes a case in: checks it, numbers it, starts its clock and its workflow, in one transaction.</summary>
public sealed class SubmitCaseHandler(RegistryDb db, IStepTransaction step, CaseBooks books, CaseRuns runs, IntakeBooks intakes)
{
    private const string Operation = "submit-case";

    private readonly CaseNumbers _numbers = new(db);

    public Task<SubmitCaseResult> HandleAsync(SubmitCase command, CancellationToken ct = default) =>
        step.ExecuteAsync(inner => SubmitAsync(command, inner), ct);

    private async Task<SubmitCaseResult> SubmitAsync(SubmitCase command, CancellationToken ct)
    {
        if (await books.Operations.FindAsync(Operation, command.OperationId, ct) is { } earlier)
        {
            return new SubmitCaseResult.Submitted(await intakes.Receipts.GetAsync(earlier, ct));
        }

        var service = await db.Set<Service>().AsNoTracking()
            .FirstOrDefaultAsync(s => s.Id == command.ServiceId && s.OfficeId == command.OfficeId && s.IsOpen, ct);
        if (service is null || await runs.FindPublishedAsync(service.DefinitionId, ct) is not { } drawing)
        {
            return new SubmitCaseResult.ServiceClosed();
        }

        var officer = await ReceiverAsync(command, ct);
        var (intake, errors) = await CheckAsync(command, service, drawing, ct);
        if (intake is null)
        {
            return new SubmitCaseResult.Invalid(errors);
        }

        var offer = command.ContinuesRequestId is { } asked
            ? await intakes.Continuations.FindAsync(asked, service.Id, command.ReceivedById, ct)
            : null;
        var id = books.NewId();
        if (!await books.Operations.TryBeginAsync(Operation, command.OperationId, id, ct))
        {
            var winner = await books.Operations.FindAsync(Operation, command.OperationId, ct);
            return new SubmitCaseResult.Submitted(await intakes.Receipts.GetAsync(winner!.Value, ct));
        }

        var matter = await OpenAsync(id, command, service, intake with { DefinitionVersionId = drawing.Id }, ct);
        await KeepPromiseAsync(matter, service, drawing, ct);
        if (intake.Complaint is { } complaint)
        {
            intakes.Complaints.Add(matter, complaint);
        }

        await RecordAsync(matter, service, officer, command.Files, ct);
        await runs.StartAsync(matter, RunAnswers.OfCase(matter, intake.Answers), ct);
        if (offer is not null)
        {
            await intakes.Continuations.TakeUpAsync(offer, matter, officer, ct);
        }

        return new SubmitCaseResult.Submitted(await intakes.Receipts.GetAsync(id, ct));
    }

    private async Task<Case> OpenAsync(Guid id, SubmitCase command, Service service, Intake intake, CancellationToken ct)
    {
        var now = books.Now;
        var zone = await db.Set<Office>().Where(o => o.Id == service.OfficeId).Select(o => o.TimeZoneId).SingleAsync(ct);
        var year = IndonesianZone.Get(zone).DateOf(now).Year;
        return new()
        {
            Id = id,
            Number = await _numbers.NextAsync(service.OfficeId, service.NumberPrefix, year, ct),
            OfficeId = service.OfficeId,
            ServiceId = service.Id,
            InstanceId = id.ToString("N"),
            DefinitionVersionId = intake.DefinitionVersionId,
            Channel = command.Channel,
            Applicant = intake.Applicant,
            Subject = intake.Subject,
            Answers = intake.Answers.ToJson().ToJsonString(JsonColumn.Options),
            FormKey = service.IntakeFormKey,
            FormVersion = intake.FormVersion,
            SubmittedAt = now,
            ReceivedById = command.ReceivedById,
        };
    }

    /// <summary>The promise counts from now on, unless the drawing lets it begin at a later step.</summary>
    private async Task KeepPromiseAsync(Case matter, Service service, WorkflowDefinition drawing, CancellationToken ct)
    {
        if (service.Promise == BusinessDuration.Zero)
        {
            return;
        }

        if (SopDrawing.Read(drawing.Json).StartsClockLater)
        {
            books.Clocks.Prepare(matter, service.Promise);
        }
        else
        {
            await books.Clocks.StartAsync(matter, workItemId: null, service.Promise, ct);
        }
    }

    private async Task RecordAsync(Case matter, Service service, Actor by, IReadOnlyList<Upload> files, CancellationToken ct)
    {
        db.Set<Case>().Add(matter);
        intakes.Vault.Add(files, new(matter.Id, by));
        books.History.Add(matter.Id, CaseEventKind.Submitted, by, new() { Channel = matter.Channel.ToString() });
        await intakes.Recorder.RecordAsync(matter, service, ct);
        books.News.TellChanged(matter);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Who hands it in: the applicant, or the officer at the counter of this very office.</summary>
    private async Task<Actor> ReceiverAsync(SubmitCase command, CancellationToken ct)
    {
        if (command.ReceivedById is not { } officerId)
        {
            return Actor.Applicant;
        }

        var name = await db.Set<Officer>()
            .Where(o => o.Id == officerId && o.OfficeId == command.OfficeId && o.IsActive)
            .Select(o => o.Name).FirstOrDefaultAsync(ct)
            ?? throw new InvalidOperationException($"Officer {officerId} is not of office {command.OfficeId}.");
        return new(officerId, name);
    }

    private async Task<(Intake? Intake, IReadOnlyDictionary<string, string> Errors)> CheckAsync(
        SubmitCase command, Service service, WorkflowDefinition drawing, CancellationToken ct)
    {
        var form = await intakes.Forms.FindAsync(service, drawing, ct)
            ?? throw new InvalidOperationException($"Service {service.Slug} has no form \"{service.IntakeFormKey}\".");
        var errors = AttachmentVault.Check(command.Files);
        var (answers, problems) = await CaseForms.CheckAsync(
            db, new(service.Id, form.Key, form.Version), command.Values, command.Files, books.Now, ct);
        foreach (var (field, problem) in problems)
        {
            errors.TryAdd(field, problem);
        }

        var schema = FormSchema.Parse(form.Schema);
        var complaint = service.Kind == ServiceKind.Complaint ? await intakes.Complaints.CheckAsync(command, answers, errors, ct) : null;
        var applicant = IntakeCheck.Check(command.Applicant, schema.Demands, errors);
        return applicant is null
            ? (null, errors)
            : (new(applicant, CaseSubject.Of(schema, answers, service), answers, form.Version, "", complaint), errors);
    }

    /// <summary>A submission that passed its checks.</summary>
    private sealed record Intake(
        Applicant Applicant, string Subject, FormAnswers Answers, int FormVersion, string DefinitionVersionId, ComplaintTarget? Complaint);
}
