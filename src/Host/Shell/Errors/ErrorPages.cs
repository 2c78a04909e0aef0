namespace Lajur.Host.Shell.Errors;

/// <summary>What people see when something is not as it should be: a sentence and a way on, never a stack trace.</summary>
public static class ErrorPages
{
    /// <summary>Addresses for programs, which get the bare status.</summary>
    private static readonly PathString[] s_machines = ["/elsa", "/admin/api", "/hubs", "/lib", "/health", "/studio"];

    /// <summary>Answers failures of pages with a page.</summary>
    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseWhen(IsForPeople, people =>
        {
            people.UseExceptionHandler("/galat/500", createScopeForErrors: true);
            people.UseStatusCodePagesWithReExecute("/galat/{0}", createScopeForStatusCodePages: true);
            people.UseStaleForms();
        });
        return app;
    }

    private static bool IsForPeople(HttpContext context) =>
        !s_machines.Any(prefix => context.Request.Path.StartsWithSegments(prefix, StringComparison.Ordinal));
}
