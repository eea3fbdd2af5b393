// Prints who says what in the article on standard input: a line a quotation.
#include <newsglass/newsglass.h>

#include <fstream>
#include <iostream>
#include <iterator>

std::string read_all(std::istream& in) { return {std::istreambuf_iterator<char>(in), {}}; }

int main() {
  std::ifstream file(NEWSGLASS_MODEL, std::ios::binary);
  const auto model = newsglass::Model::load(read_all(file));
  if (const auto* error = std::get_if<newsglass::LoadError>(&model)) {
    std::cerr << describe(*error) << '\n';
    return 1;
  }
  const auto a = newsglass::analyze({"article", read_all(std::cin), {}}, std::get<newsglass::Model>(model));
  for (const auto& quotation : a.quotations.all)
    for (const auto& speaker : quotation.speakers)
      std::cout << (speaker.entity ? a.entities.all[speaker.entity.index].name : speaker.unnamed) << ": "
                << a.text.view(quotation.content.front()) << '\n';
}
