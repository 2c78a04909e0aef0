using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Host.Forms.Inputs;
using Lajur.Registry.Forms;
using Lajur.Registry.Guarantees.Handling;
using Lajur.Registry.Guarantees.Terms;

namespace Lajur.Host.Guarantees;

/// <summary>What an officer posted about a guarantee, as the command it stands for.</summary>
public sealed class GuaranteeActions(
    ArrangeDeliveryHandler arrange, RecordAttemptHandler record, AnswerGuaranteeHandler answer, DecideShortfallHandler decide, EndGuaranteeHandler end)
{
    /// <summary>The names of the page's forms.</summary>
    public const string Address = "alamat", Attempt = "antar", Answer = "jawaban", Decision = "putusan", Ending = "akhiri";

    private static readonly FormSchema ProofSchema = FormSchema.Parse(
        """{ "type": "default", "id": "bukti", "components": [ { "type": "filepicker", "id": "proof", "key": "proof", "label": "Bukti" } ] }""");

    public Task<GuaranteeResult> ArrangeAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) => arrange.HandleAsync(
        new() { GuaranteeId = id, Applicant = null, OfficerId = officer.Id, Address = form["address"].ToString(), IsFetched = form["way"] == "fetch" }, ct);

    public async Task<GuaranteeResult> RecordAsync(Guid id, SignedInOfficer officer, HttpContext http)
    {
        var posted = await PostedForm.ReadAsync(http, ProofSchema, http.RequestAborted);
        if (posted.Errors.TryGetValue("proof", out var problem))
        {
            return new GuaranteeResult.Invalid(new Dictionary<string, string>(StringComparer.Ordinal) { ["proof"] = problem });
        }

        var form = http.Request.Form;
        return await record.HandleAsync(
            new()
            {
                GuaranteeId = id,
                OfficerId = officer.Id,
                Courier = FormPost.Clean(form["courier"]),
                IsDelivered = form["outcome"] == "delivered",
                ReceivedBy = FormPost.Clean(form["receivedBy"]),
                Relation = FormPost.Clean(form["relation"]),
                Failure = FormPost.Clean(form["failure"]),
                At = MomentText.Read(form["at"], officer.Zone),
                Proof = [.. posted.Files.Where(file => file.FieldKey == "proof")],
                OperationId = posted.OperationId,
            },
            http.RequestAborted);
    }

    public Task<GuaranteeResult> AnswerAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) => answer.HandleAsync(
        new() { GuaranteeId = id, OfficerId = officer.Id, Answer = form["answer"].ToString(), OperationId = PostedForm.OperationOf(form) }, ct);

    public Task<GuaranteeResult> DecideAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) => decide.HandleAsync(
        new()
        {
            GuaranteeId = id,
            OfficerId = officer.Id,
            IsConfirmed = form["verdict"] == "confirm",
            Remedy = Enum.TryParse<GuaranteeRemedy>(form["remedy"], out var remedy) ? remedy : (GuaranteeRemedy)(-1),
            Reason = form["reason"].ToString(),
            OperationId = PostedForm.OperationOf(form),
        },
        ct);

    public Task<GuaranteeResult> EndAsync(Guid id, SignedInOfficer officer, IFormCollection form, CancellationToken ct) => end.HandleAsync(
        new() { GuaranteeId = id, OfficerId = officer.Id, Reason = form["endReason"].ToString() }, ct);
}
