using Lajur.Registry.Attachments;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Guarantees.Handling;

/// <summary>What must be true of an attempt before it is kept.</summary>
internal static class RecordAttemptRules
{
    public static Dictionary<string, string> Errors(RecordAttempt command, DateTimeOffset raisedAt, DateTimeOffset now)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        Demand("courier", command.Courier, GuaranteeLimits.Name, "Tulis nama pengantar.");
        if (command.IsDelivered)
        {
            Demand("receivedBy", command.ReceivedBy, GuaranteeLimits.Name, "Tulis nama penerima.");
            Demand("relation", command.Relation, GuaranteeLimits.Name, "Pilih hubungan penerima.");
            Proof(command.Proof, errors);
        }
        else
        {
            Demand("failure", command.Failure, GuaranteeLimits.Text, "Tulis mengapa belum berhasil.");
        }

        if (command.At is not { } at)
        {
            errors["at"] = IndonesianTime.HowToWriteMoments;
        }
        else if (at > now || at < raisedAt.AddDays(-1))
        {
            errors["at"] = at > now ? "Waktunya belum tiba. Isi waktu yang sudah lewat." : "Waktunya sebelum jaminan berlaku. Periksa tanggalnya.";
        }

        return errors;

        void Demand(string field, string text, int longest, string missing)
        {
            if (text.Trim().Length == 0)
            {
                errors[field] = missing;
            }
            else if (text.Trim().Length > longest)
            {
                errors[field] = $"Paling banyak {longest} huruf. Anda menulis {text.Trim().Length}.";
            }
        }
    }

    private static void Proof(IReadOnlyList<Upload> proof, Dictionary<string, string> errors)
    {
        if (proof is not [var file])
        {
            errors["proof"] = proof.Count == 0 ? "Ambil foto bukti, atau minta tanda tangan penerima." : "Pilih satu foto bukti.";
            return;
        }

        foreach (var (_, problem) in AttachmentVault.Check(proof))
        {
            errors["proof"] = problem;
        }

        if (!errors.ContainsKey("proof") && ContentSniffer.Find(file.Content)?.StartsWith("image/", StringComparison.Ordinal) != true)
        {
            errors["proof"] = "Bukti berupa foto atau tanda tangan: JPG, PNG, atau WebP.";
        }
    }
}
