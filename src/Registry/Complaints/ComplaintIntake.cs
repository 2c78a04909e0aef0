using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Intake;
using Lajur.Registry.Linking;
using Lajur.Registry.Offices;
using Lajur.Registry.Speech;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Complaints;

/// <summary>Finds out what a complaint is about while it is submitted, and keeps it with its case.</summary>
public sealed class ComplaintIntake(RegistryDb db, TrackingSecret secret, ConcernedOfficers concerned, TimeProvider clock)
{
    private const int MaxNumberLength = 30;

    /// <summary>What it is about; a sentence for each field that cannot be right.</summary>
    internal async Task<ComplaintTarget> CheckAsync(
        SubmitCase command, FormAnswers answers, IDictionary<string, string> errors, CancellationToken ct)
    {
        var lane = await LaneAsync(command.OfficeId, answers.Text(ComplaintFields.Lane), ct);
        var (about, isProven) = await AboutAsync(command.OfficeId, answers, errors, ct);
        var named = answers.Text(ComplaintFields.Officer)?.Trim();
        var officers = await concerned.FindAsync(command.OfficeId, new(about, lane, named), ct);
        if (command.ReceivedById is { } receiver && officers.ContainsKey(receiver))
        {
            errors[""] = "Pengaduan ini menyangkut Anda atau pekerjaan Anda. Mintalah rekan lain mencatatnya, "
                + "atau persilakan pengadu mengisi formulir pengaduan di situs.";
        }

        return new(about, isProven, lane, named, answers.Text(ComplaintFields.Anonymity) == "true", officers);
    }

    /// <summary>Adds what was found to the transaction that takes the complaint in.</summary>
    internal void Add(Case matter, ComplaintTarget target)
    {
        db.Set<Complaint>().Add(new()
        {
            CaseId = matter.Id,
            OfficeId = matter.OfficeId,
            AboutCaseId = target.CaseId,
            IsProven = target.IsProven,
            AboutLaneKey = target.LaneKey,
            AboutOfficer = target.Officer is { Length: > 0 } named ? named.CutTo(ComplaintMapping.OfficerLength) : null,
            WantsAnonymity = target.WantsAnonymity,
        });
        db.Set<ConcernedOfficer>().AddRange(target.Concerned.Select(
            one => new ConcernedOfficer { CaseId = matter.Id, OfficerId = one.Key, Reason = one.Value }));
        if (target.CaseId is { } about)
        {
            var now = clock.GetUtcNow();
            db.Set<CaseLink>().Add(new()
            {
                Id = Guid.CreateVersion7(now),
                FromCaseId = about,
                ToCaseId = matter.Id,
                Kind = CaseLinkKind.Complaint,
                At = now,
            });
        }
    }

    private async Task<(Guid? CaseId, bool IsProven)> AboutAsync(
        Guid officeId, FormAnswers answers, IDictionary<string, string> errors, CancellationToken ct)
    {
        var number = answers.Text(ComplaintFields.CaseNumber)?.Trim().ToUpperInvariant();
        var code = answers.Text(ComplaintFields.CaseSecret)?.Trim();
        if (number is not { Length: > 0 })
        {
            if (code is { Length: > 0 })
            {
                errors[ComplaintFields.CaseNumber] = "Tuliskan juga nomor perkaranya, atau kosongkan kodenya.";
            }

            return (null, false);
        }

        var about = number.Length > MaxNumberLength
            ? null
            : await db.Set<Case>().Where(c => c.OfficeId == officeId && c.Number == number)
                .Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
        if (about is not { } caseId)
        {
            errors[ComplaintFields.CaseNumber] =
                "Nomor ini tidak ada di kantor yang Anda pilih. Periksa pada tanda terima, atau kosongkan bila tidak ingat.";
            return (null, false);
        }

        var isProven = code is { Length: > 0 } && secret.Matches(caseId, code);
        if (code is { Length: > 0 } && !isProven)
        {
            errors[ComplaintFields.CaseSecret] =
                "Kode ini bukan kode perkara tersebut. Periksa pada tanda terima, atau kosongkan; nomor saja sudah cukup.";
        }

        return (caseId, isProven);
    }

    private async Task<string?> LaneAsync(Guid officeId, string? key, CancellationToken ct) =>
        key is { Length: > 0 } && await db.Set<Lane>().AnyAsync(l => l.OfficeId == officeId && l.Key == key && !l.IsApplicant, ct)
            ? key
            : null;
}
