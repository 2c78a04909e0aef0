using Lajur.Registry.Forms;

namespace Lajur.Registry.PersonalData.Breaches.Handling;

/// <summary>What is wrong with <see cref="SaveBreach"/>, by field.</summary>
internal static class SaveBreachRules
{
    public static Dictionary<string, string> Errors(SaveBreach command, DateTimeOffset? knownAt, DateTimeOffset now)
    {
        Dictionary<string, string> errors = new(StringComparer.Ordinal);
        // In the order of the form, in which they are listed.
        Read("what", command.What, "Tulis apa yang terjadi.");
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

        Read("found", command.Found, "Tulis bagaimana kejadian ini diketahui.");
        Read("data", command.Data, "Tulis data apa saja yang terungkap, misalnya nama, NIK, dan nomor telepon.");
        Read("cause", command.Cause);
        Read("handling", command.Handling);
        Read("recovery", command.Recovery);
        return errors;

        void Read(string field, string text, string? missing = null)
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
    }
}
