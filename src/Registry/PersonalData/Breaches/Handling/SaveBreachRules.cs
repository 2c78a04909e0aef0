using Lajur.Registry.Forms;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>What is wrong with <see cref="SaveBreach"/>, by field.</summary>
internal static class SaveBreachRules
{
    public static Dictionary<string, string> Errors(SaveBreach command, DateTimeOffset? knownAt, DateTimeOffset now)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        foreach (var (field, text, missing) in new[]
        {
            ("what", command.What, "Tulis apa yang terjadi."), ("found", command.Found, "Tulis bagaimana kejadian ini diketahui."),
            ("data", command.Data, "Tulis data apa saja yang terungkap, misalnya nama, NIK, dan nomor telepon."),
            ("cause", command.Cause, null), ("handling", command.Handling, null), ("recovery", command.Recovery, null),
        })
        {
            var length = FormPost.Clean(text).Length;
            if (length > Breach.MaxText)
            {
                errors[field] = $"Paling banyak {Breach.MaxText} huruf. Anda menulis {length}.";
            }
            else if (length == 0 && missing is not null)
            {
                errors[field] = missing;
            }
        }

        if (knownAt is not { } known)
        {
            errors["knownAt"] = "Tulis tanggal dan jam kejadian ini diketahui. Tenggat dihitung dari sini.";
        }
        else if (known > now)
        {
            errors["knownAt"] = "Waktu diketahui tidak boleh sesudah sekarang.";
        }
        else if (command.OccurredAt > known)
        {
            errors["occurredAt"] = "Waktu kejadian tidak boleh sesudah waktu diketahui.";
        }

        return errors;
    }
}
