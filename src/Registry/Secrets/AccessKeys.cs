using System.Security.Cryptography;
using System.Text;
using Lajur.Registry.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Lajur.Registry.Secrets;

/// <summary>
/// Keeps the keys of cookies and form tokens, so that every host of an installation knows all of them. Not awaited: the
/// framework asks for them in the middle of a request, from memory but for once a day.
/// </summary>
public sealed class AccessKeys(RegistryDb db, LajurSecret secret, TimeProvider clock)
{
    private readonly Seal _seal = new(secret, "access-keys");

    /// <summary>Every key, oldest first.</summary>
    /// <exception cref="CryptographicException">One was sealed with another secret.</exception>
    public IReadOnlyList<string> List() =>
        [.. db.Set<AccessKey>().AsNoTracking().OrderBy(key => key.CreatedAt).ThenBy(key => key.Id).AsEnumerable()
            .Select(key => Encoding.UTF8.GetString(_seal.Open(key.Id.ToByteArray(), key.Sealed)))];

    public void Add(string xml)
    {
        var now = clock.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        db.Add(new AccessKey { Id = id, Sealed = _seal.Close(id.ToByteArray(), Encoding.UTF8.GetBytes(xml)), CreatedAt = now });
        db.SaveChanges();
    }
}
