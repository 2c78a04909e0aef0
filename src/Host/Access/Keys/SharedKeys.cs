using System.Security.Cryptography;
using Lajur.Host.StartUp;
using Lajur.Registry.Secrets;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Lajur.Host.Access.Keys;

/// <summary>Cookies and form tokens that every host of an installation can read.</summary>
public static class SharedKeys
{
    /// <summary>Registers the keys.</summary>
    public static IServiceCollection AddSharedKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Lajur");
        services.AddScoped<AccessKeys>().AddSingleton<DatabaseKeys>();
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider =>
            new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository = provider.GetRequiredService<DatabaseKeys>()));
    }

    /// <summary>
    /// Makes the first key, or reads those there are; while no other host does the same, or each would make one of its own
    /// and not know the other's before the next day.
    /// </summary>
    /// <exception cref="StartRefusedException">The installation's secret is not the one that the database belongs to.</exception>
    public static void PrepareKeys(this IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Lajur.Start").Protect([0]);
        }
        catch (CryptographicException)
        {
            throw new StartRefusedException(
                $"{InstallationSecret.Setting} is not the secret that this database belongs to: every host of an installation needs the same. "
                + "If that secret is lost for good, empty the table access_keys and start again: tracking codes and stored files stay lost.");
        }
    }
}
