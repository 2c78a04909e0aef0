namespace Lajur.Host.Forms;

/// <summary>Wires what pages with forms need.</summary>
public static class FormsRegistration
{
    public static IServiceCollection AddForms(this IServiceCollection services) => services.AddScoped<FileKeeper>();
}
